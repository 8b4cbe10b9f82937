/** An index for tests, with Pagefind’s rules as far as the search relies on them. */
import type { RecordCard } from '../../model/search.ts';
import type { Index } from './open.ts';
import type { Filter, Filters, FindOptions, Fragment, Hit } from './pagefind.ts';

/** A page of the fake: its score is its weight. */
export interface FakePage {
  readonly href: string;
  readonly title: string;
  readonly text?: string;
  readonly weight?: number;
  readonly filters: Readonly<Record<string, readonly string[]>>;
  readonly sort?: Readonly<Record<string, string>>;
  readonly card?: Partial<RecordCard>;
}

/** An index of pages; `asked` gets every term that it is asked for. */
export function fakeIndex(pages: readonly FakePage[], asked: (string | null)[] = []): Index {
  return {
    prepare: () => Promise.resolve(),
    find: (words, { filters = {}, sort = {} }: FindOptions = {}) => {
      asked.push(words);
      const results = pages
        .filter((page) => fits(page, filters) && hitsIn(page, words) !== undefined)
        .toSorted((a, b) => compare(a, b, sort));
      return Promise.resolve({
        results: results.map((page) => hitOf(page, words)),
        filters: Object.fromEntries(Object.keys(filters).map((facet) => [facet, countsOf(facet, results)])),
      });
    },
  };
}

function hitOf(page: FakePage, words: string | null): Hit {
  const { href, title, card, weight: score = 1, sort } = page;
  const fragment: Fragment = {
    url: `/${href}`,
    raw_url: href,
    content: wordsOf(page).join(' '),
    meta: { title },
    ...(sort?.['newest'] !== undefined && { day: sort['newest'] }),
    anchors: [],
    card: { line: '', summary: '', ...card },
  };
  return { id: href, score, words: hitsIn(page, words) ?? [], data: () => Promise.resolve(fragment) };
}

const wordsOf = ({ title, text = '' }: FakePage): string[] => `${title} ${text}`.trim().split(' ');

/** Where the words are, or nothing when one is nowhere; of a phrase, as it stands. */
function hitsIn(page: FakePage, words: string | null): number[] | undefined {
  const content = wordsOf(page).map((word) => word.toLowerCase());
  const phrase = /^"(.*)"$/.exec(words ?? '')?.[1]?.toLowerCase();
  if (phrase !== undefined) return content.join(' ').includes(phrase) ? [] : undefined;
  const places = (words ?? '')
    .split(' ')
    .filter((word) => word !== '')
    .map((word) => content.flatMap((each, index) => (each.startsWith(word) ? [index] : [])));
  return places.some((each) => each.length === 0) ? undefined : places.flat();
}

function fits(page: FakePage, filters: Filters): boolean {
  return Object.entries(filters).every(([facet, filter]) => passes(page.filters[facet] ?? [], filter));
}

function passes(values: readonly string[], filter: Filter): boolean {
  if (typeof filter === 'string') return values.includes(filter);
  if ('not' in filter) return !values.includes(filter.not);
  if ('all' in filter) return filter.all.every((value) => values.includes(value));
  return filter.any.some((value) => values.includes(value));
}

function compare(a: FakePage, b: FakePage, sort: NonNullable<FindOptions['sort']>): number {
  const [[key, direction] = []] = Object.entries(sort);
  if (key === undefined) return (b.weight ?? 1) - (a.weight ?? 1);
  const order = (a.sort?.[key] ?? '').localeCompare(b.sort?.[key] ?? '');
  return direction === 'asc' ? order : -order;
}

function countsOf(facet: string, pages: readonly FakePage[]): Record<string, number> {
  const groups = Map.groupBy(
    pages.flatMap(({ filters }) => filters[facet] ?? []),
    (value) => value,
  );
  return Object.fromEntries([...groups].map(([value, all]) => [value, all.length]));
}
