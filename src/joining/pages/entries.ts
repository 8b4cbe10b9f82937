/** The things of which several collections speak, under their kinds, each with the readings that mention it. */
import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import { kindClass } from '../../model/kinds.ts';
import { counted } from '../../model/words.ts';
import { own, pageOfList } from '../addresses.ts';
import { trail } from '../frame.ts';
import type { JoinedKind } from '../kinds.ts';
import type { SharedEntry } from '../schemas.ts';

export const entriesTitle = 'In several collections';
export const entriesAbout =
  'The people, events and ideas that more than one collection explains, and the readings that mention them in each.';

/** So many entries stand on a page. */
const LENGTH = 200;

/** Of so many readings of a collection the first are named; its own page of the entry has them all. */
const NAMED = 3;

/** Of so many collections that know an entry the first are named. */
const COLLECTIONS = 8;

type Known = SharedEntry['in'][number];

/** The main parts of the pages. @param titles of the collections, by their folders */
export function entriesMains(
  entries: readonly SharedEntry[],
  kinds: readonly JoinedKind[],
  titles: ReadonlyMap<string, string>,
): ElementContent[][] {
  const inOrder = kinds.flatMap((kind) =>
    entries.filter((entry) => entry.kind === kind.kind).toSorted((a, b) => a.name.localeCompare(b.name, 'en')),
  );
  const pages = Math.max(1, Math.ceil(inOrder.length / LENGTH));
  return Array.from({ length: pages }, (_, page) => [
    trail(entriesTitle),
    h('article', { className: ['joined'] }, [
      h('h1', entriesTitle),
      h('p', { className: ['joined-about'] }, entriesAbout),
      ...(inOrder.length === 0 ? [h('p', 'No two collections speak of the same thing yet.')] : []),
      ...sections(inOrder.slice(page * LENGTH, (page + 1) * LENGTH), kinds, titles),
      ...turn(page + 1, pages),
    ]),
  ]);
}

function sections(
  entries: readonly SharedEntry[],
  kinds: readonly JoinedKind[],
  titles: ReadonlyMap<string, string>,
): Element[] {
  return kinds.flatMap(({ kind, many, icon }) => {
    const ofKind = entries.filter((entry) => entry.kind === kind);
    if (ofKind.length === 0) return [];
    const heading = h('h2', { id: kind, className: [kindClass(kind)] }, [
      h('span', { className: ['kind'], ariaHidden: 'true' }, icon),
      ` ${many}`,
    ]);
    return [
      h('section', [
        heading,
        h(
          'ul',
          { className: ['joined-entries'] },
          ofKind.map((entry) => entryItem(entry, titles)),
        ),
      ]),
    ];
  });
}

function entryItem({ id, name, in: known }: SharedEntry, titles: ReadonlyMap<string, string>): Element {
  const shown = known.slice(0, COLLECTIONS);
  const rest = known.length - shown.length;
  const everywhere = `${own.search}?${new URLSearchParams({ mentions: id }).toString()}`;
  return h('li', { id: `entry_${id.replace('/', '_')}` }, [
    h('h3', name),
    h('ul', [
      ...shown.map((each) => h('li', inCollection(each, titles.get(each.collection) ?? each.collection))),
      ...(rest > 0
        ? [h('li', [`and ${rest} more: `, h('a', { href: everywhere }, 'all readings that mention it')])]
        : []),
    ]),
  ]);
}

/** “Victor Hugo in Grace Notes, 2 readings: A Glass of Water · Blow Out the Candles”. */
function inCollection({ page, name, readings }: Known, title: string): (Element | string)[] {
  const named = readings.slice(0, NAMED).map((reading) => h('a', { href: reading.page }, reading.title));
  const rest = readings.length - named.length;
  return [
    h('a', { href: page }, name),
    ` in ${title}, ${readings.length === 0 ? 'which no reading there mentions' : counted(readings.length, 'reading')}`,
    ...named.flatMap((link, index) => [index === 0 ? ': ' : ' · ', link]),
    rest > 0 ? ` and ${rest} more` : '',
  ];
}

function turn(page: number, pages: number): Element[] {
  if (pages === 1) return [];
  const links = Array.from({ length: pages }, (_, index) =>
    h(
      'li',
      h(
        'a',
        { href: pageOfList(own.entries, index + 1), ...(index + 1 === page && { ariaCurrent: 'page' }) },
        String(index + 1),
      ),
    ),
  );
  return [h('nav', { className: ['joined-pages'], ariaLabel: 'Pages of this list' }, h('ol', links))];
}
