/** The orders in which readings, entries and claims stand, worked out once for each library. */
import type { Library, LibraryClaim, LibraryEntry, OpEd } from '../library/library.ts';
import { worked } from '../library/track.ts';
import { familyNameOf } from '../model/entry.ts';
import type { Kind, KindData } from '../model/kinds.ts';

/** Things in order. */
export interface Shelf<T> {
  readonly items: readonly T[];
  /** What stands before and after one of them; nothing does for what is not on the shelf. */
  readonly beside: (item: T) => { readonly previous: T | undefined; readonly next: T | undefined };
}

/** The op-eds, as the home page lists them. */
export const opEdsInOrder = worked(({ opEds }): Shelf<OpEd> => shelf([...opEds.values()]));

/** The entries of a kind as its index lists them, by time or by name. */
export function entriesInOrder(library: Library, kind: Kind): Shelf<LibraryEntry> {
  return entryShelves(library).get(kind) ?? shelf<LibraryEntry>([]);
}

const entryShelves = worked(({ entries, site }): ReadonlyMap<Kind, Shelf<LibraryEntry>> => {
  const byKind = Map.groupBy(entries.values(), ({ kind }) => kind);
  return new Map(site.kinds.map(({ kind, order }) => [kind, shelf(sorted(byKind.get(kind) ?? [], order))]));
});

/** The claims as their index lists them, each once: those of each op-ed, then those that no op-ed makes. */
export const claimsInOrder = worked(({ opEds, claims }): Shelf<LibraryClaim> => {
  const ids = new Set([...[...opEds.values()].flatMap((opEd) => opEd.claims), ...claims.keys()]);
  return shelf([...ids].flatMap((id) => claims.get(id) ?? []));
});

function sorted(entries: readonly LibraryEntry[], order: KindData['order']): LibraryEntry[] {
  const key = sortKeys[order];
  return entries.toSorted((a, b) => key(a).localeCompare(key(b), 'en') || a.id.localeCompare(b.id, 'en'));
}

/** By what entries are sorted, for each order that a kind may have. */
const sortKeys: Readonly<Record<KindData['order'], (entry: LibraryEntry) => string>> = {
  name: (entry) => entry.name,
  'family-name': familyNameOf,
  date: (entry) => entry.dates[0]?.when.from ?? '9999',
};

/** Things in this order as a shelf. */
export function shelf<T>(items: readonly T[]): Shelf<T> {
  const places = new Map(items.map((item, index) => [item, index]));
  const beside = (item: T) => {
    const place = places.get(item);
    return place === undefined
      ? { previous: undefined, next: undefined }
      : { previous: items[place - 1], next: items[place + 1] };
  };
  return { items, beside };
}
