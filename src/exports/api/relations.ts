/** Relations of entries, each told at both of its ends. */
import type { Library } from '../../library/library.ts';
import type { EntryId } from '../../model/ids.ts';
import { entryHref } from '../../model/urls.ts';
import type { Addresses } from '../addresses.ts';
import { entryOf } from './known.ts';
import type { Relation } from './schemas/entry.ts';

/** The relations of each entry. */
export type Relations = ReadonlyMap<EntryId, readonly Relation[]>;

/** The relations of each entry: those that it states, then those that others state of it, in the order of the library. */
export function relationsOf(library: Library, at: Addresses): Relations {
  const { entries, site } = library;
  const all = [...entries.values()].flatMap(({ id: from, relations }) => relations.map((each) => ({ ...each, from })));
  const found = new Map<EntryId, Relation[]>([...entries.keys()].map((id) => [id, []]));
  const end = (type: string, direction: Relation['direction'], entry: EntryId): Relation => {
    const words = site.relations.get(type);
    const reads = (direction === 'from' ? words?.reads : words?.reverse) ?? type;
    return { type, direction, reads, entry, url: at.page(entryHref(entryOf(library, entry).kind, entry)) };
  };
  for (const { type, from, to } of all) found.get(from)?.push(end(type, 'from', to));
  for (const { type, from, to } of all) found.get(to)?.push(end(type, 'to', from));
  return found;
}
