/** Dates and relations that cannot be true together. */
import type { Library, LibraryClaim, LibraryEntry, OpEd } from '../library/library.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { HistoricalDate } from '../model/dates.ts';
import { kindOf } from '../model/site.ts';

/** Lives that end before they begin, relations that dates deny, corrections before there was anything to correct, claims made and only touched on. */
export function checkContradictions(library: Library): Diagnostic[] {
  const { opEds, entries, claims } = library;
  const dated = [...opEds.values(), ...entries.values(), ...claims.values()];
  return [
    ...dated.flatMap((each) => earlyCorrections(library, each)),
    ...[...claims.values()].flatMap((claim) => touchedThoughMade(library, claim)),
    ...[...entries.values()].flatMap((entry) => [
      ...diedBeforeBirth(library, entry),
      ...entry.relations.flatMap((_, index) => contradiction(library, entry, index)),
    ]),
  ];
}

function earlyCorrections(
  { fieldAt }: Library,
  { file, added, corrections }: Pick<OpEd, 'file' | 'added' | 'corrections'>,
): Diagnostic[] {
  return corrections.flatMap(({ date }, index) =>
    added === undefined || date >= added
      ? []
      : [report(`This was corrected (${date}) before it was added (${added}).`, fieldAt(file, ['corrections', index]))],
  );
}

function touchedThoughMade({ opEds, fieldAt }: Library, { id, file, touched }: LibraryClaim): Diagnostic[] {
  return touched.flatMap(({ opEd }, index): Diagnostic[] =>
    opEds.get(opEd)?.claims.includes(id) === true
      ? [
          {
            code: 'contradiction',
            message: `“${opEd}” makes this claim, and is said only to touch on it.`,
            mend: 'Leave it out of touched; or, if it makes no such claim, out of made, and the claim out of its notes.',
            ...fieldAt(file, ['touched', index]),
          },
        ]
      : [],
  );
}

function diedBeforeBirth({ fieldAt }: Library, { name, file, dates }: LibraryEntry): Diagnostic[] {
  const { born, died } = lifeOf(dates);
  if (born === undefined || died === undefined || lastDay(died) >= born.from) return [];
  const place = fieldAt(file, ['dates', dates.findIndex((fact) => fact.what === 'died')]);
  return [report(`“${name}” died (${died.words}) before being born (${born.words}).`, place)];
}

/** What a relation says that the dates at its two ends, or another relation, deny. */
function contradiction(library: Library, entry: LibraryEntry, index: number): Diagnostic[] {
  const relation = entry.relations[index];
  const other = relation && library.entries.get(relation.to);
  const type = relation && library.site.relations.get(relation.type);
  if (relation === undefined || other === undefined || type === undefined) return [];
  const told = (message: string) => [report(message, library.fieldAt(entry.file, ['relations', index]))];
  if (other.id === entry.id) return told(`“${entry.name}” ${type.reads} itself.`);
  const [own, its] = [entry.dates[0]?.when, mainDate(library, other)];
  if (type.later && own !== undefined && its !== undefined && lastDay(own) < its.from)
    return told(`“${entry.name}” (${own.words}) ${type.reads} “${other.name}” (${its.words}), which is later.`);
  if (type.later && other.relations.some((each) => each.to === entry.id && each.type === relation.type))
    return told(`“${entry.name}” ${type.reads} “${other.name}”, and that ${type.reads} this.`);
  if (type.lifetime && its !== undefined && isPerson(library, entry) && !alive(entry.dates, its))
    return told(`“${entry.name}” was not alive at the date of “${other.name}” (${its.words}).`);
  return [];
}

function report(message: string, place: Pick<Diagnostic, 'file' | 'line' | 'column'>): Diagnostic {
  return {
    code: 'contradiction',
    message,
    mend: 'Mend what is wrong, a date or a relation: they cannot all be true.',
    ...place,
  };
}

/** The date of a thing that has one: of a treaty or an event, not of a person or an idea. */
function mainDate({ site }: Library, entry: LibraryEntry): HistoricalDate | undefined {
  return kindOf(site, entry.kind).years === 'first' ? entry.dates[0]?.when : undefined;
}

function isPerson({ site }: Library, entry: LibraryEntry): boolean {
  return kindOf(site, entry.kind).schema === 'Person';
}

function lifeOf(dates: LibraryEntry['dates']): {
  born?: HistoricalDate | undefined;
  died?: HistoricalDate | undefined;
} {
  const dateOf = (what: string) => dates.find((fact) => fact.what === what)?.when;
  return { born: dateOf('born'), died: dateOf('died') };
}

function alive(dates: LibraryEntry['dates'], at: HistoricalDate): boolean {
  const { born, died } = lifeOf(dates);
  return (born === undefined || born.from <= lastDay(at)) && (died === undefined || lastDay(died) >= at.from);
}

/** The last day that a date may mean; what is still open has none before the end of time. */
const lastDay = (date: HistoricalDate): string => date.to ?? '9999-12-31';
