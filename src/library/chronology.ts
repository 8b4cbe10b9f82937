import type { DatedEvent, LibraryEntry } from './library.ts';

/** Every dated fact of every entry, earliest first; facts of one day in the order of their entries' ids. */
export function chronologyOf(entries: readonly LibraryEntry[]): DatedEvent[] {
  return entries
    .flatMap((entry) => entry.dates.map((fact) => ({ ...fact, entry: entry.id })))
    .toSorted((a, b) => a.when.from.localeCompare(b.when.from, 'en') || a.entry.localeCompare(b.entry, 'en'));
}
