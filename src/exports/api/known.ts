/** What the library has under ids that were checked: one that it lacks is a fault of the program. */
import type { Library, LibraryEntry, OpEd } from '../../library/library.ts';
import type { EntryId, OpEdSlug } from '../../model/ids.ts';

/** The entry `id`. Throws when there is none. */
export function entryOf({ entries }: Pick<Library, 'entries'>, id: EntryId): LibraryEntry {
  return found(entries.get(id), id);
}

/** The op-ed `slug`. Throws when there is none. */
export function opEdOf({ opEds }: Pick<Library, 'opEds'>, slug: OpEdSlug): OpEd {
  return found(opEds.get(slug), slug);
}

function found<T>(value: T | undefined, id: string): T {
  if (value === undefined) throw new Error(`The library has no “${id}”.`);
  return value;
}
