/** A reading list with its readings, questions and bibliography, to be printed. */
import type { Library, LibraryReadingList, LibrarySession } from '../library/library.ts';
import { parseDate } from '../model/dates.ts';
import type { ClaimId, SourceId } from '../model/ids.ts';
import { publishedAt } from '../model/site.ts';
import { instructorHref, readingListHref } from '../model/urls.ts';
import { claimLinks, claimsBySession, packetClaim, type PacketClaim } from './packet-claims.ts';
import { citeInWords } from './packet-html.ts';
import { Printed } from './packet-printed.ts';
import {
  knownEntry,
  packetReading,
  type KnownEntry,
  type PacketContext,
  type PacketReading,
} from './packet-reading.ts';
import { readingListView, readingLists, type QuestionView, type SessionView } from './reading-list.ts';
import { home, sourceRef, type Link, type SourceRef } from './shared.ts';
import { sourcesInOrder } from './sources.ts';

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
  const shown = readingListView(library, list, answers);
  const inWords = (html: string) => citeInWords(html, (id) => sourceRef(library, id as SourceId).short);
  const claims = claimsBySession(list.sessions);
  const context = { library, claims: claimLinks(library, claims.flat()), printed: new Printed() };
  const sessions = list.sessions.map((session, index) =>
    packetSession(context, session, claims[index] ?? [], shown.sessions[index], inWords),
  );
  return {
    title,
    answers,
    heading: answers ? `${title}, with answers` : title,
    summary,
    audience,
    time,
    short: list.short ?? title,
    introduction: inWords(introduction.html),
    collection,
    contributors,
    license,
    changed: lastDay(list),
    address: origin && new URL(answers ? instructorHref(slug) : readingListHref(slug), origin).href,
    sessions,
    bibliography: sourcesInOrder(library, cited(answers ? list.instructorCites : list.cites, sessions)),
    trail: [home, readingLists, { text: list.short ?? title, href: readingListHref(slug) }],
  };
}

type InWords = (html: string) => string;

function packetSession(
  context: PacketContext,
  session: LibrarySession,
  claims: readonly ClaimId[],
  shown: SessionView | undefined,
  inWords: InWords,
): PacketSession {
  const { library } = context;
  const { id, title } = session;
  const readings = session.readings.map((reading, index) => {
    const made = packetReading(context, reading, `${id}-r${index + 1}`);
    return { ...made, note: made.note && inWords(made.note) };
  });
  return {
    id,
    title,
    when: shown?.when ?? [],
    notes: shown?.notes && inWords(shown.notes),
    instructor: shown?.instructor && inWords(shown.instructor),
    know: session.know.map((entry) => knownEntry(library, entry)),
    readings,
    claims: claims.map((claim) => packetClaim(library, claim)),
    questions: (shown?.questions ?? []).map(({ fragment, number, ask, answer, about }, index) => ({
      fragment,
      number,
      ask: inWords(ask),
      answer: answer && inWords(answer),
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

function lastDay({ added, corrections }: LibraryReadingList): string | undefined {
  const days = [added, ...corrections.map(({ date }) => date)].filter((day) => day !== undefined);
  const last = days.toSorted().at(-1);
  return last === undefined ? undefined : parseDate(last)?.words;
}
