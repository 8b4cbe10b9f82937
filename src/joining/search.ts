/** The files of the search over all sites; the index of each stays where it is. */
import { joinedId, type JoinedContents, type JoinedTable, type SameEntries } from '../model/joined-search.ts';
import type { KindLabel, NamedCollection, NamedEntry } from '../model/search.ts';
import { dataScript, packedScript } from '../offline/data-script.ts';
import { digest, named } from '../offline/named.ts';
import type { PublishedSite } from './published.ts';
import type { SharedEntry } from './schemas.ts';

type Searched = Pick<PublishedSite, 'name' | 'index' | 'search'>;

/** The files, by their paths from the joined root. */
export function joinedSearchFiles(sites: readonly Searched[], shared: readonly SharedEntry[]): Map<string, string> {
  const table = packedScript('joined-table', joinedTable(sites, shared));
  const lists = [...joinedWords(sites.map(({ search }) => search.words))].map(([letter, words]) => {
    const code = packedScript(`words/${letter}`, words.join(' '));
    return { letter, code, file: `words/${digest(code)}.js` };
  });
  const contents: JoinedContents = {
    sites: sites
      .filter(({ search }) => search.table.kinds.length > 0)
      .map((site) => ({ ...collectionOf(site), core: site.search.contents.core, head: site.search.contents.head })),
    table: named('table', table),
    words: Object.fromEntries(lists.map(({ letter, file }) => [letter, file])),
  };
  return new Map([
    ['search/joined.js', dataScript('joined', contents)],
    [`search/${contents.table}`, table],
    ...lists.map(({ file, code }): [string, string] => [`search/${file}`, code]),
  ]);
}

/** What the search knows of all sites beside their indexes. */
export function joinedTable(sites: readonly Searched[], shared: readonly SharedEntry[]): JoinedTable {
  const same = sameEntries(shared);
  const idsAmongAll = new Map(
    shared.flatMap(({ id, in: known }) => known.map((each) => [joinedId(each.collection, each.id), id])),
  );
  const entriesOf = ({ name, search }: Searched): NamedEntry[] =>
    search.table.entries.map((entry) => {
      const id = joinedId(name, entry.id);
      return { ...entry, id: (idsAmongAll.get(id) ?? id) as NamedEntry['id'], href: `${name}/${entry.href}` };
    });
  return {
    kinds: labelsOf(sites),
    entries: sites.flatMap(entriesOf),
    spellings: [...new Map(sites.toReversed().flatMap(({ search }) => search.table.spellings))],
    collections: sites.map(collectionOf),
    same,
  };
}

const collectionOf = ({ name, index }: Searched): NamedCollection => ({ folder: name, title: index.site.title });

/** The kinds of pages that any site has, as the first that has it calls it. */
function labelsOf(sites: readonly Searched[]): KindLabel[] {
  const labels = new Map<string, KindLabel>();
  for (const label of sites.flatMap(({ search }) => search.table.kinds))
    if (!labels.has(label.kind)) labels.set(label.kind, label);
  return [...labels.values()];
}

function sameEntries(shared: readonly SharedEntry[]): SameEntries {
  return Object.fromEntries(
    shared.map(({ id, in: known }) => {
      const bySite = Map.groupBy(known, ({ collection }) => collection);
      return [
        id,
        Object.fromEntries([...bySite].map(([site, all]) => [site, all.map((each) => each.id as NamedEntry['id'])])),
      ];
    }),
  );
}

/** The words of several sites by their first letters, each once: those that stand near the beginning of a list come first. */
export function joinedWords(
  lists: readonly ReadonlyMap<string, readonly string[]>[],
): ReadonlyMap<string, readonly string[]> {
  const letters = [...new Set(lists.flatMap((list) => [...list.keys()]))].toSorted();
  return new Map(letters.map((letter) => [letter, inTurn(lists.map((list) => list.get(letter) ?? []))]));
}

/** The first of every list, then the second, and so on. */
function inTurn(lists: readonly (readonly string[])[]): string[] {
  const longest = Math.max(0, ...lists.map(({ length }) => length));
  const turns = Array.from({ length: longest }, (_, turn) => lists.flatMap((list) => list.slice(turn, turn + 1)));
  return [...new Set(turns.flat())];
}
