/** What a page needs to explain a reader's own text: every entry as a gloss, and the names that mention it. */
import type { EntriesData, EntryCard } from '../copies/page-data.ts';
import type { Library, LibraryEntry } from '../library/library.ts';
import { namesOfEntries } from '../library/names.ts';
import { sourceHref } from '../model/urls.ts';
import { entryRef, sourceRef } from './shared.ts';

/** The entries of a library, in the order of their ids. */
export function entriesData(library: Library): EntriesData {
  const entries = [...library.entries.values()].toSorted((a, b) => (a.id < b.id ? -1 : 1));
  return { names: namesOfEntries(entries, library.site), cards: entries.map((entry) => cardOf(library, entry)) };
}

function cardOf(library: Library, entry: LibraryEntry): EntryCard {
  const { id, text: name, href, kindClass, kindWord, icon, years } = entryRef(library, entry.id);
  const [first] = entry.sources;
  const source = first && { short: sourceRef(library, first).short, href: fromRoot(sourceHref(first)) };
  return { id, name, href: fromRoot(href), kindClass, kindWord, icon, years, summary: entry.summary, source };
}

/** Wherever the site lies, its pages find the root by the address of their script. */
function fromRoot(href: string): string {
  return href.replace(/^\//, '');
}
