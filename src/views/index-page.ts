/** The index of a kind of entries. */
import type { Library } from '../library/library.ts';
import type { KindData } from '../model/kinds.ts';
import { entriesInOrder } from './entry.ts';
import { entryRef, home, type EntryRef, type Link } from './shared.ts';

export interface IndexView {
  readonly title: string;
  readonly about: string;
  readonly items: readonly (EntryRef & { readonly summary: string; readonly readings: number })[];
  readonly trail: readonly Link[];
}

export function indexView(library: Library, { kind, many, about }: KindData): IndexView {
  return {
    title: many,
    about,
    items: entriesInOrder(library, kind).map((entry) => ({
      ...entryRef(library, entry.id),
      summary: entry.summary,
      readings: new Set(entry.mentions.map((mention) => mention.opEd)).size,
    })),
    trail: [home],
  };
}
