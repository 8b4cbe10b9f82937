/** What an op-ed reaches back to: its entries by their main dates, in the order of its paragraphs and in that of time. */
import { readSpan } from '../../diagrams/time/days.ts';
import type { Library, LibraryEntry, OpEd } from '../../library/library.ts';
import { chronologyHref, opEdHref } from '../../model/urls.ts';
import { dated, mainDate, markedEntry, readingMark, type ChronologyItem, type Marked } from './items.ts';
import type { DrawingView } from './drawing.ts';
import { jumpsDrawing } from './jumps.ts';
import { chronologyTitle } from './chronology.ts';
import { home, type Link } from '../shared.ts';

export interface OpEdChronologyView {
  readonly title: string;
  readonly about: string;
  readonly opEd: Link;
  /** Its paragraphs that mention something dated, in order. */
  readonly paragraphs: readonly ReachingParagraph[];
  /** The same things and the op-ed itself, earliest first. */
  readonly inTime: readonly Reached[];
  readonly drawing: DrawingView | undefined;
  readonly trail: readonly Link[];
}

export interface ReachingParagraph {
  /** “¶ 7”, with its address. */
  readonly link: Link;
  readonly things: readonly DatedSubject[];
}

/** Something by its main date. */
export interface DatedSubject extends Pick<ChronologyItem, 'at' | 'fullDate' | 'what'> {
  readonly subject: Marked;
  /** “1949”, “c. 1947–91”. */
  readonly years: string;
}

export interface Reached extends DatedSubject {
  /** The paragraphs that mention it. */
  readonly places: readonly Link[];
}

/** “Chronology: Peace”. */
export function opEdChronologyTitle({ short, title }: Pick<OpEd, 'short' | 'title'>): string {
  return `${chronologyTitle}: ${short ?? title}`;
}

/** The page from the op-ed. */
export function opEdChronologyView(library: Library, opEd: OpEd): OpEdChronologyView {
  const name = opEd.short ?? opEd.title;
  const link = { text: opEd.title, href: opEdHref(opEd.slug) };
  // By whom and where it was published is not what it reaches back to.
  const itsOwn = new Set([...opEd.authors.map(({ entry }) => entry), opEd.publicationEntry]);
  const paragraphs = opEd.blocks.flatMap(({ id, number, mentions }): ReachingParagraph[] => {
    const named = new Set(mentions.map(({ entry }) => entry)).difference(itsOwn);
    const things = [...named].flatMap((entry) => known(library, library.entries.get(entry)) ?? []);
    const place = { text: number === undefined ? 'caption' : `¶\u00A0${number}`, href: opEdHref(opEd.slug, id) };
    return things.length === 0 ? [] : [{ link: place, things }];
  });
  const itself = {
    ...dated({ what: 'published', when: opEd.date }),
    years: opEd.date.years,
    subject: { ...link, ...readingMark },
  };
  return {
    title: opEdChronologyTitle(opEd),
    about: `What “${name}” reaches back to: the dates by which the entries that it mentions are known.`,
    opEd: link,
    paragraphs,
    inTime: inTime(paragraphs, itself),
    drawing: jumpsDrawing(paragraphs, itself),
    trail: [home, { ...link, text: name }, { text: chronologyTitle, href: chronologyHref }],
  };
}

function known(library: Library, entry: LibraryEntry | undefined): DatedSubject | undefined {
  const fact = entry && mainDate(library, entry);
  if (entry === undefined || fact === undefined) return undefined;
  return { ...dated(fact), years: fact.when.years, subject: markedEntry(library, entry) };
}

function inTime(paragraphs: readonly ReachingParagraph[], itself: DatedSubject): Reached[] {
  const reached = new Map<string, Reached & { places: Link[] }>();
  for (const { link, things } of paragraphs)
    for (const thing of things) {
      const same = reached.get(thing.subject.href) ?? { ...thing, places: [] };
      same.places.push(link);
      reached.set(thing.subject.href, same);
    }
  return [...reached.values(), { ...itself, places: [] }].toSorted(
    (a, b) => readSpan(a.at).from - readSpan(b.at).from || a.subject.text.localeCompare(b.subject.text, 'en'),
  );
}
