/** What the search knows of the site beside the index: the kinds, the names of all entries, and other spellings. */
import { foldWord } from '../anchoring/words.ts';
import type { Library } from '../library/library.ts';
import type { KindLabel, SearchTable } from '../model/search.ts';
import { entryHref } from '../model/urls.ts';
import { otherNames } from './entry-record.ts';
import { fromRoot } from './record.ts';

/** The table of a library: of the kinds, those that have pages. */
export function tableOf(library: Library): SearchTable {
  return {
    kinds: kindsIn(library),
    entries: [...library.entries.values()].map((entry) => ({
      id: entry.id,
      kind: entry.kind,
      href: fromRoot(entryHref(entry.kind, entry.id)),
      name: entry.name,
      aliases: otherNames(entry),
      readings: new Set(entry.mentions.map(({ opEd }) => opEd)).size,
    })),
    spellings: Object.entries(library.site.spellings).map(([other, used]) => [foldWord(other), used]),
  };
}

function kindsIn({ site, opEds, entries, claims, readingLists }: Library): KindLabel[] {
  const used = new Set([...entries.values()].map(({ kind }) => kind));
  return [
    ...(opEds.size > 0 ? [opEdsLabel] : []),
    ...site.kinds.filter(({ kind }) => used.has(kind)).map(({ kind, many, one, icon }) => ({ kind, many, one, icon })),
    ...(claims.size > 0 ? [claimsLabel] : []),
    ...(readingLists.size > 0 ? [readingListsLabel] : []),
  ];
}

const opEdsLabel: KindLabel = { kind: 'op-eds', many: 'Op-eds', one: 'op-ed', icon: '¶' };
const claimsLabel: KindLabel = { kind: 'claims', many: 'Claims', one: 'claim', icon: '‡' };
const readingListsLabel: KindLabel = { kind: 'reading-lists', many: 'Reading lists', one: 'reading list', icon: '§' };
