/** What the search knows of the site beside the index: the kinds and the names of all entries. */
import type { Library } from '../library/library.ts';
import type { KindLabel, SearchTable } from '../model/search.ts';
import { entryHref } from '../model/urls.ts';
import { otherNames } from './entry-record.ts';
import { fromRoot } from './record.ts';

/** The table of a library. */
export function tableOf({ site, entries }: Library): SearchTable {
  return {
    kinds: [opEds, ...site.kinds.map(({ kind, many, one, icon }) => ({ kind, many, one, icon })), claims],
    entries: [...entries.values()].map((entry) => ({
      id: entry.id,
      kind: entry.kind,
      href: fromRoot(entryHref(entry.kind, entry.id)),
      name: entry.name,
      aliases: otherNames(entry),
      readings: new Set(entry.mentions.map(({ opEd }) => opEd)).size,
    })),
  };
}

const opEds: KindLabel = { kind: 'op-eds', many: 'Op-eds', one: 'op-ed', icon: '¶' };
const claims: KindLabel = { kind: 'claims', many: 'Claims', one: 'claim', icon: '‡' };
