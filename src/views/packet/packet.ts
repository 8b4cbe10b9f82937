/** A reading list with its readings, questions and bibliography, to be printed. */
import type { Library, LibraryReadingList, LibrarySession } from '../../library/library.ts';
import { lastChange } from '../../model/correction.ts';
import { parseDate } from '../../model/dates.ts';
import type { ClaimId, SourceId } from '../../model/ids.ts';
import { publishedAt } from '../../model/site.ts';
import { instructorHref, readingListHref } from '../../model/urls.ts';
import { claimLinks, claimsBySession, packetClaim, type PacketClaim } from './claims.ts';
import { citeInWords } from './html.ts';
import { Printed } from './printed.ts';
import { knownEntry, packetReading, type KnownEntry, type PacketContext, type PacketReading } from './reading.ts';
import { packetBibliography, referTo, type Refer } from './sources.ts';
import { readingListView, readingLists, type QuestionView, type SessionView } from '../reading-list.ts';
import { home, sourceRef, type Link, type SourceRef } from '../shared.ts';

export interface PacketSession extends Pick<SessionView, 'id' | 'title' | 'when' | 'notes' | 'instructor'> {
  readonly know: readonly KnownEntry[];
  readonly readings: readonly PacketReading[];
  /** Those that its questions are about, and no earlier one’s. */
  readonly claims: readonly PacketClaim[];
  readonly questions: readonly PacketQuestion[];
}

/** A question; its subject has an address on the page where the packet has it. */
export type PacketQuestion = Pick<QuestionView, 'fragment' | 'number' | 'ask' | 'answer'> & {
  readonly about: { readonly text: string; readonly href: string | undefined };
};

export interface PacketView extends Pick<LibraryReadingList, 'title' | 'summary' | 'audience' | 'time'> {
  /** Whether it has answers, and is for instructors. */
  readonly answers: boolean;
  /** What its PDF is called. */
  readonly heading: string;
  /** For running heads. */
  readonly short: string;
  readonly introduction: string;
  readonly collection: string;
  readonly contributors: string;
  readonly license: Library['site']['license'];
  /** The day of the last change that the list tells of, in words. */
  readonly changed: string | undefined;
  /** The address of its page, while the site is published at one. */
  readonly address: string | undefined;
  readonly sessions: readonly PacketSession[];
  readonly bibliography: readonly SourceRef[];
  readonly trail: readonly Link[];
}

/**
 * A packet from its list.
 * @param published the origin at which the site is, as far as it is known
 * @param answers whether it is for instructors
 */
export function packetView(library: Library, list: LibraryReadingList, published: string, answers = false): PacketView {
  const { title, summary, audience, time, introduction, slug } = list;
  const { collection, contributors, license } = library.site;
  const origin = publishedAt({ address: published });
  const shown = readingListView(library, list, answers).sessions;
  const named = cited(
    answers ? list.instructorCites : list.cites,
    packetSessions(library, list, shown, (id) => sourceRef(library, id)),
  );
  const bibliography = packetBibliography(library, named);
  const refer = referTo(library, bibliography);
  return {
    title,
    answers,
    heading: answers ? `${title}, with answers` : title,
    summary,
    audience,
    time,
    short: list.short ?? title,
    introduction: inWords(refer)(introduction.html),
    collection,
    contributors,
    license,
    changed: lastDay(list),
    address: origin && new URL(answers ? instructorHref(slug) : readingListHref(slug), origin).href,
    sessions: packetSessions(library, list, shown, refer),
    bibliography,
    trail: [home, readingLists, { text: list.short ?? title, href: readingListHref(slug) }],
  };
}

/** What puts references into texts in place of their numbered citations. */
const inWords =
  (refer: Refer) =>
  (html: string): string =>
    citeInWords(html, (id) => refer(id as SourceId).short);

/** The sessions with their references. They are made twice, as letters tell apart only what the packet names. */
function packetSessions(
  library: Library,
  list: LibraryReadingList,
  shown: readonly SessionView[],
  refer: Refer,
): PacketSession[] {
  const claims = claimsBySession(list.sessions);
  const context = { library, claims: claimLinks(library, claims.flat()), printed: new Printed(), refer };
  return list.sessions.map((session, index) => packetSession(context, session, claims[index] ?? [], shown[index]));
}

function packetSession(
  context: PacketContext,
  session: LibrarySession,
  claims: readonly ClaimId[],
  shown: SessionView | undefined,
): PacketSession {
  const { library, refer } = context;
  const { id, title } = session;
  const told = inWords(refer);
  const readings = session.readings.map((reading, index) => {
    const made = packetReading(context, reading, `${id}-r${index + 1}`);
    return { ...made, note: made.note && told(made.note) };
  });
  return {
    id,
    title,
    when: shown?.when ?? [],
    notes: shown?.notes && told(shown.notes),
    instructor: shown?.instructor && told(shown.instructor),
    know: session.know.map((entry) => knownEntry(context, entry)),
    readings,
    claims: claims.map((claim) => packetClaim(library, claim, refer)),
    questions: (shown?.questions ?? []).map(({ fragment, number, ask, answer, about }, index) => ({
      fragment,
      number,
      ask: told(ask),
      answer: answer && told(answer),
      about: { text: about.text, href: placeOf(context, session.questions[index]?.about) },
    })),
  };
}

/** Where the packet has what a question is about: the claim’s positions, or the paragraph. */
function placeOf(
  { printed, claims }: PacketContext,
  about: LibrarySession['questions'][number]['about'] | undefined,
): string | undefined {
  if (about === undefined) return undefined;
  return 'claim' in about ? claims.get(about.claim)?.href : printed.placeOf(about.opEd, about.paragraph);
}

/** Every source that the packet names. */
function cited(prose: readonly SourceId[], sessions: readonly PacketSession[]): Set<SourceId> {
  const refs = sessions.flatMap(({ know, readings, claims }) => [
    ...know.flatMap(({ sources }) => sources),
    ...readings.flatMap(({ blocks }) => blocks.flatMap(({ notes }) => notes.flatMap(({ sources }) => sources))),
    ...claims.flatMap(({ positions, sources }) => [...positions.flatMap((position) => position.sources), ...sources]),
  ]);
  return new Set([...prose, ...refs.map(({ id }) => id)]);
}

function lastDay(list: LibraryReadingList): string | undefined {
  const last = lastChange(list);
  return last === undefined ? undefined : parseDate(last)?.words;
}
