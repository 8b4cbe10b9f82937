/** Dated things as the line of time lists them: when, what, of which entry or op-ed, and which op-eds mention it. */
import { readSpan, yearOf } from '../../diagrams/time/days.ts';
import { idOf } from '../../library/chronology.ts';
import type { Library, LibraryEntry, OpEd } from '../../library/library.ts';
import type { DatedFact } from '../../model/entry.ts';
import type { EntryId } from '../../model/ids.ts';
import { kindClass } from '../../model/kinds.ts';
import { kindOf } from '../../model/site.ts';
import { entryHref, opEdChronologyHref, opEdHref } from '../../model/urls.ts';
import type { Link } from '../shared.ts';
import { opEdsInOrder } from '../shelves.ts';

export interface ChronologyItem {
  /** Its fragment on the page, `at-minsk-ii-2015-02-12`. */
  readonly id: string;
  /** The date in EDTF. */
  readonly at: string;
  /** The year under which it stands. */
  readonly year: number;
  /** The date in words, parted at the year under which it stands: “12 February”, “2015” and nothing behind. */
  readonly date: DateWords;
  /** The date in words, in full. */
  readonly fullDate: string;
  /** “signed, Minsk”. */
  readonly what: string;
  readonly subject: Marked;
  /** The op-eds that mention it. */
  readonly readings: readonly ReadingMark[];
  /** 0, or for the date by which an entry is known: 1 and how often op-eds mention the entry. */
  readonly weight: number;
  /** Entries to which its entry is related; only at the first date of each. */
  readonly near: readonly EntryId[];
  /** An op-ed’s own chronology, where the site makes such. */
  readonly own: Link | undefined;
}

export interface DateWords {
  readonly before: string;
  readonly year: string;
  readonly after: string;
}

/** A link with the color and the icon of its kind. */
export interface Marked extends Link {
  readonly kindClass: string;
  readonly icon: string;
}

/** An op-ed that mentions something, as a link to where it first does. */
export interface ReadingMark extends Link {
  /** The op-ed’s place among all. */
  readonly index: number;
}

/** The color and the icon of op-eds, beside those of the kinds. */
export const readingMark = { kindClass: 'k-op-eds', icon: '★' };

/** Everything dated, earliest first. */
export function chronologyItems(library: Library): ChronologyItem[] {
  const opEds = new Map(opEdsInOrder(library).items.map((opEd, index) => [opEd.slug, { opEd, index }]));
  const ids = new Map<string, number>();
  const seen = new Set<string>();
  return library.chronology.map((thing) => {
    const isFirst = !seen.has(idOf(thing));
    seen.add(idOf(thing));
    const own = { id: unused(`at-${idOf(thing)}-${thing.when.from}`, ids), ...dated(thing) };
    const opEd = thing.opEd === undefined ? undefined : opEds.get(thing.opEd);
    if (opEd !== undefined) return { ...own, ...published(library, opEd) };
    const entry = thing.entry === undefined ? undefined : library.entries.get(thing.entry);
    if (entry === undefined) throw new Error(`The library has no “${idOf(thing)}”.`);
    return {
      ...own,
      subject: markedEntry(library, entry),
      readings: mentioning(entry, opEds),
      weight: thing.when === mainDate(library, entry)?.when ? 1 + entry.mentions.length : 0,
      near: isFirst ? [...new Set(entry.related.map(({ to }) => to))] : [],
      own: undefined,
    };
  });
}

/** An entry as a link with the color and the icon of its kind. */
export function markedEntry({ site }: Library, { id, name, kind }: LibraryEntry): Marked {
  return { text: name, href: entryHref(kind, id), kindClass: kindClass(kind), icon: kindOf(site, kind).icon };
}

/** The date by which an entry is known: its first one; a life is not known by its ends. */
export function mainDate({ site }: Library, { dates, kind }: LibraryEntry): DatedFact | undefined {
  const isLife = kindOf(site, kind).years === 'life';
  return dates.find(({ what }) => !isLife || (what !== 'born' && what !== 'died'));
}

/** What of a fact is told. */
export interface DatedWords {
  readonly what: string;
  readonly when: { readonly edtf: string; readonly words: string };
  readonly where?: string | undefined;
}

/** When, and what. */
export function dated({
  what,
  when,
  where,
}: DatedWords): Pick<ChronologyItem, 'at' | 'year' | 'date' | 'fullDate' | 'what'> {
  const year = yearOf(readSpan(when.edtf).from);
  return {
    at: when.edtf,
    year,
    date: partedAt(when.words, year),
    fullDate: when.words,
    what: where === undefined ? what : `${what}, ${where}`,
  };
}

/** Where the year ends the date, it can be left to the heading above; a range of years, or about a year, is told whole. */
function partedAt(words: string, year: number): DateWords {
  const own = String(year).padStart(4, '0');
  const after = words.endsWith(HEDGE) ? HEDGE : '';
  const told = words.slice(0, words.length - after.length);
  const before = told.slice(0, -own.length - 1);
  const isHedgeAlone = before === 'c.' || (before === '' && after !== '');
  if (isHedgeAlone || !` ${told}`.endsWith(` ${own}`)) return { before: words, year: '', after: '' };
  return { before, year: told.slice(before.length), after };
}

const HEDGE = ' (?)';

function published(
  { site }: Library,
  { opEd, index }: Known,
): Omit<ChronologyItem, 'id' | keyof ReturnType<typeof dated>> {
  const link = { text: opEd.short ?? opEd.title, href: opEdHref(opEd.slug) };
  return {
    subject: { ...link, ...readingMark },
    readings: [{ ...link, index }],
    weight: Number.MAX_SAFE_INTEGER,
    near: [],
    own: site.makes.chronologies ? { text: 'what it reaches back to', href: opEdChronologyHref(opEd.slug) } : undefined,
  };
}

interface Known {
  readonly opEd: OpEd;
  readonly index: number;
}

function mentioning({ mentions }: LibraryEntry, opEds: ReadonlyMap<string, Known>): ReadingMark[] {
  const first = new Map(mentions.toReversed().map((mention) => [mention.opEd, mention]));
  return [...first.values()]
    .flatMap(({ opEd: slug, block }) => {
      const known = opEds.get(slug);
      return known === undefined
        ? []
        : [{ text: known.opEd.short ?? known.opEd.title, href: opEdHref(slug, block), index: known.index }];
    })
    .toSorted((a, b) => a.index - b.index);
}

/** The id, with a number behind it where it is taken. */
function unused(id: string, taken: Map<string, number>): string {
  const count = (taken.get(id) ?? 0) + 1;
  taken.set(id, count);
  return count === 1 ? id : `${id}-${count}`;
}
