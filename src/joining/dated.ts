/** Everything dated of all sites on one line of time: what several tell alike stands there once. */
import type { DatedItem } from '../exports/api/schemas/time-and-ties.ts';
import { kindClass } from '../model/kinds.ts';
import { dated, readingMark, type ChronologyItem, type Marked } from '../views/chronology/items.ts';
import { homeOf, pageBelow } from './addresses.ts';
import type { JoinedKind } from './kinds.ts';
import type { PublishedSite } from './published.ts';
import type { SharedEntry } from './schemas.ts';

type Dated = Pick<PublishedSite, 'name' | 'index' | 'things' | 'dated'>;

/** A dated thing, and what it is called among all sites: its date, its entry and what happened. */
interface Told {
  readonly site: Dated;
  readonly item: DatedItem;
  readonly fact: string;
}

/**
 * The dated things, earliest first.
 * @param shared the entries of which several sites speak
 */
export function joinedDated(
  sites: readonly Dated[],
  kinds: readonly JoinedKind[],
  shared: readonly SharedEntry[],
): ChronologyItem[] {
  const among = new Map(
    shared.flatMap(({ id, in: known }) => known.map((each) => [`${each.collection}/${each.id}`, id])),
  );
  const told = sites.flatMap((site) =>
    site.dated.map((item): Told => {
      const own = `${site.name}/${item.entry ?? `op-eds/${item.opEd ?? ''}`}`;
      return { site, item, fact: `${item.when.edtf} ${among.get(own) ?? own} ${item.what}` };
    }),
  );
  const marks = marksOf(sites, kinds);
  const ids = new Map<string, number>();
  return [...Map.groupBy(told, ({ fact }) => fact).values()]
    .toSorted(byDay)
    .flatMap((all) => itemOf(all, marks, ids) ?? []);
}

const byDay = ([a]: readonly Told[], [b]: readonly Told[]): number =>
  compare(a?.item.when.from ?? '', b?.item.when.from ?? '') || compare(a?.fact ?? '', b?.fact ?? '');

const compare = (a: string, b: string): number => (a < b ? -1 : Number(a > b));

/** The color and the icon of each entry, by its site and its id. */
function marksOf(sites: readonly Dated[], kinds: readonly JoinedKind[]) {
  const byKind = new Map<string, JoinedKind>(kinds.map((kind) => [kind.kind, kind]));
  return new Map(
    sites.flatMap(({ name, things }) =>
      things.map(({ identifier, kind }) => [`${name}/${identifier}`, byKind.get(kind)]),
    ),
  );
}

/** One thing as all sites tell it that do. */
function itemOf(
  all: readonly Told[],
  marks: ReturnType<typeof marksOf>,
  ids: Map<string, number>,
): ChronologyItem | undefined {
  const [first] = all;
  if (first === undefined) return undefined;
  const { site, item } = first;
  const id = `at-${site.name}-${item.entry ?? item.opEd ?? ''}-${item.when.from}`;
  const count = (ids.get(id) ?? 0) + 1;
  ids.set(id, count);
  return {
    id: count === 1 ? id : `${id}-${count}`,
    ...dated(item),
    subject: subjectOf(first, marks),
    readings: all.map((told, index) => ({
      text: told.site.index.site.title,
      href: item.entry === undefined ? homeOf(told.site.name) : pageBelow(told.site.name, told.item.url),
      index,
    })),
    weight: item.entry === undefined ? 1 : 0,
    near: [],
    own: undefined,
  };
}

function subjectOf({ site, item }: Told, marks: ReturnType<typeof marksOf>): Marked {
  const link = { text: item.name, href: pageBelow(site.name, item.url) };
  const kind = item.entry === undefined ? undefined : marks.get(`${site.name}/${item.entry}`);
  return kind === undefined
    ? { ...link, ...readingMark }
    : { ...link, kindClass: kindClass(kind.kind), icon: kind.icon };
}

/** A page of the line of time: so many things as are read and drawn at once. */
export interface Stretch {
  /** “1711–1949”. */
  readonly title: string;
  readonly items: readonly ChronologyItem[];
}

const LENGTH = 600;

/** The line of time in pages of about 600 things, a year on one page where it is not longer than one. */
export function stretchesOf(items: readonly ChronologyItem[], length = LENGTH): Stretch[] {
  const stretches: ChronologyItem[][] = [];
  for (const own of Map.groupBy(items, ({ year }) => year).values()) {
    const last = stretches.at(-1);
    if (last !== undefined && last.length + own.length <= length) last.push(...own);
    else for (let from = 0; from < own.length; from += length) stretches.push(own.slice(from, from + length));
  }
  return stretches.map((own) => ({ title: spanOf(own), items: own }));
}

function spanOf(items: readonly ChronologyItem[]): string {
  const [first = 0, last = 0] = [items[0]?.year, items.at(-1)?.year];
  return first === last ? `${first}` : `${first}–${last}`;
}
