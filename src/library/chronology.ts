/** The line of time: all that is dated. */
import type { DatedThing, LibraryEntry, OpEd } from './library.ts';

/** Every dated fact of every entry, and every op-ed on the day it was published, earliest first; those of one day by their ids. */
export function chronologyOf(
  entries: Iterable<Pick<LibraryEntry, 'id' | 'dates'>>,
  opEds: Iterable<Pick<OpEd, 'slug' | 'date'>>,
): DatedThing[] {
  const facts = Iterator.from(entries).flatMap(({ id, dates }) => dates.map((fact) => ({ ...fact, entry: id })));
  const published = Iterator.from(opEds).map(({ slug, date }) => ({ what: 'published', when: date, opEd: slug }));
  return [...facts, ...published].toSorted(
    (a, b) => a.when.from.localeCompare(b.when.from, 'en') || idOf(a).localeCompare(idOf(b), 'en'),
  );
}

/** The id of the entry or op-ed that a dated thing is of. */
export function idOf(thing: DatedThing): string {
  return thing.entry ?? thing.opEd;
}
