/** Entries and claims that have a page side by side, in the order of its index, worked out once for each library. */
import type { Library, LibraryClaim, LibraryEntry } from '../../library/library.ts';
import { worked } from '../../library/track.ts';
import type { KindData } from '../../model/kinds.ts';
import { claimsInOrder, shelf, type Shelf } from '../shelves.ts';
import { claimSidesLink, entrySidesLink, mentioning } from './links.ts';

interface Shared {
  readonly kinds: readonly { readonly kind: KindData; readonly entries: readonly LibraryEntry[] }[];
  readonly entries: Shelf<LibraryEntry>;
  readonly claims: Shelf<LibraryClaim>;
}

/**
 * What several op-eds speak of: entries by their kinds, of each kind first those that most op-eds mention, and those in most
 * paragraphs; claims as their own index has them.
 */
export const sharedIn = worked((library: Library): Shared => {
  const entries = [...library.entries.values()].filter((entry) => entrySidesLink(entry) !== undefined);
  const byKind = Map.groupBy(entries, ({ kind }) => kind);
  const kinds = library.site.kinds
    .map((kind) => ({ kind, entries: mostSharedFirst(byKind.get(kind.kind) ?? []) }))
    .filter((each) => each.entries.length > 0);
  return {
    kinds,
    entries: shelf(kinds.flatMap((each) => each.entries)),
    claims: shelf(claimsInOrder(library).items.filter((claim) => claimSidesLink(library, claim) !== undefined)),
  };
});

function mostSharedFirst(entries: readonly LibraryEntry[]): LibraryEntry[] {
  const counted = entries.map((entry) => ({
    entry,
    opEds: mentioning(entry).size,
    blocks: new Set(entry.mentions.map(({ opEd, block }) => `${opEd} ${block}`)).size,
  }));
  return counted
    .toSorted((a, b) => b.opEds - a.opEds || b.blocks - a.blocks || a.entry.name.localeCompare(b.entry.name, 'en'))
    .map(({ entry }) => entry);
}
