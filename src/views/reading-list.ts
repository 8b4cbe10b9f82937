/** A reading list's page, for readers and for instructors. */
import type { Library, LibraryQuestion, LibraryReadingList, LibrarySession } from '../library/library.ts';
import type { QuestionId } from '../model/ids.ts';
import { opEdHref, questionFragment, readingListsHref } from '../model/urls.ts';
import { counted } from '../model/words.ts';
import { assignedView, opEdOf, type AssignedView } from './assigned.ts';
import { readingListsTitle } from './reading-lists.ts';
import { claimRef, entryRef, home, sourceRef, type EntryRef, type Link, type SourceRef } from './shared.ts';

/** What a question is about as a link: a paragraph, or a claim with what it says. */
export interface SubjectView extends Link {
  /** The claim's statement, as HTML. */
  readonly statement: string | undefined;
}

export interface QuestionView {
  readonly id: QuestionId;
  /** Its fragment on the page. */
  readonly fragment: string;
  /** Those under which it was once published. */
  readonly former: readonly string[];
  readonly number: number;
  readonly ask: string;
  readonly about: SubjectView;
  /** On the page for instructors alone. */
  readonly answer: string | undefined;
}

export interface SessionView extends Pick<LibrarySession, 'id' | 'title'> {
  /** “Session 3” where there are several; “Week 2”, “3 February 2027”, “40 minutes” as far as they are stated. */
  readonly when: readonly string[];
  readonly readings: readonly AssignedView[];
  /** The entries to know. */
  readonly know: readonly EntryRef[];
  readonly questions: readonly QuestionView[];
  readonly notes: string | undefined;
  /** On the page for instructors alone. */
  readonly instructor: string | undefined;
}

export interface ReadingListView extends Pick<LibraryReadingList, 'slug' | 'title' | 'summary' | 'audience' | 'time'> {
  readonly introduction: string;
  readonly sessions: readonly SessionView[];
  readonly sources: readonly SourceRef[];
  readonly trail: readonly Link[];
}

/** The index of reading lists. */
export const readingLists: Link = { text: readingListsTitle, href: readingListsHref };

/**
 * A reading list's page from the list.
 * @param answers whether it is the page for instructors
 */
export function readingListView(library: Library, list: LibraryReadingList, answers = false): ReadingListView {
  const { slug, title, summary, audience, time, introduction, sessions, former, cites, instructorCites } = list;
  const context = { library, former, answers };
  return {
    slug,
    title,
    summary,
    audience,
    time,
    introduction: introduction.html,
    sessions: sessions.map((session, index) =>
      sessionView(session, sessions.length > 1 ? index + 1 : undefined, context),
    ),
    sources: (answers ? instructorCites : cites).map((id) => sourceRef(library, id)),
    trail: [home, readingLists],
  };
}

/** Whether a list has a page for instructors: the library was built with answers, and the list has some. */
export function hasAnswers({ sessions }: LibraryReadingList): boolean {
  return sessions.some(
    ({ instructor, questions }) => instructor !== undefined || questions.some(({ answer }) => answer !== undefined),
  );
}

/** What the parts of a list need beside themselves. */
interface ListContext extends Pick<LibraryReadingList, 'former'> {
  readonly library: Library;
  readonly answers: boolean;
}

/** @param number of the session; none where there is one alone */
function sessionView(session: LibrarySession, number: number | undefined, context: ListContext): SessionView {
  const { library, answers } = context;
  const { id, title, readings, know, questions, notes, instructor } = session;
  return {
    id,
    title,
    when: [...(number === undefined ? [] : [`Session ${number}`]), ...whenOf(session)],
    readings: readings.map((reading) => assignedView(library, reading)),
    know: know.map((entry) => entryRef(library, entry)),
    questions: questions.map((question) => questionView(question, context)),
    notes: notes?.html,
    instructor: answers ? instructor?.html : undefined,
  };
}

function whenOf({ week, date, minutes }: LibrarySession): string[] {
  const parts = [
    week === undefined ? undefined : `Week ${week}`,
    date?.words,
    minutes === undefined ? undefined : counted(minutes, 'minute'),
  ];
  return parts.filter((part) => part !== undefined);
}

function questionView(question: LibraryQuestion, { library, former, answers }: ListContext): QuestionView {
  const { id, number, ask, about, answer } = question;
  const fragment = questionFragment(id);
  return {
    id,
    fragment,
    former: former.get(fragment) ?? [],
    number,
    ask: ask.html,
    about: subjectView(library, about),
    answer: answers ? answer?.html : undefined,
  };
}

function subjectView(library: Library, about: LibraryQuestion['about']): SubjectView {
  if ('claim' in about) return claimRef(library, about.claim);
  const { opEd: slug, paragraph } = about;
  const { short, title } = opEdOf(library, slug);
  return {
    text: `¶\u00A0${paragraph} of ${short ?? title}`,
    href: opEdHref(slug, `p${paragraph}`),
    statement: undefined,
  };
}
