/** Library in, one record for each page that is searched out. */
import type { Library } from '../library/library.ts';
import { claimRecord } from './claim-record.ts';
import { entryRecord } from './entry-record.ts';
import { opEdRecord } from './op-ed-record.ts';
import { readingListRecord } from './reading-list-record.ts';
import type { SearchRecord } from './record.ts';

/** The records of all op-eds, entries, claims and reading lists, in the library’s order. */
export function recordsOf(library: Library): SearchRecord[] {
  return [
    ...library.opEds.values().map((opEd) => opEdRecord(library, opEd)),
    ...library.entries.values().map((entry) => entryRecord(library, entry)),
    ...library.claims.values().map((claim) => claimRecord(library, claim)),
    ...library.readingLists.values().map((list) => readingListRecord(library, list)),
  ];
}
