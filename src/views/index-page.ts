/** The index of a kind of entries. */
import type { Library } from '../library/library.ts';
import type { KindData } from '../model/kinds.ts';
import { entryRef, home, type EntryRef, type Link } from './shared.ts';
import { entriesInOrder } from './shelves.ts';

export interface IndexView {
  readonly title: string;
  readonly about: string;
  readonly items: readonly (EntryRef & { readonly summary: string; readonly readings: number })[];
  readonly trail: readonly Link[];
}

/** The index from the kind: every entry of it, in order. */
export function indexView(library: Library, { kind, many, about }: KindData): IndexView {
  return {
    title: many,
    about,
    items: entriesInOrder(library, kind).items.map((entry) => ({
      ...entryRef(library, entry.id),
      summary: entry.summary,
      readings: new Set(entry.mentions.map((mention) => mention.opEd)).size,
    })),
    trail: [home],
  };
}
