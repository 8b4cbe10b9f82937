/** Reading lists with their texts rendered. */
import type { Collection } from '../markdown/collection.ts';
import { renderProse } from '../markdown/prose.ts';
import type { Checked } from '../model/diagnostic.ts';
import { pathOf } from '../model/ledger.ts';
import type { ReadingListData, Session } from '../model/reading-list.ts';
import { CitingProse } from './citing-prose.ts';
import type { FormerIds } from './ledger.ts';
import type { LibraryReadingList, LibrarySession } from './library.ts';
import { questionIds } from './published.ts';
import type { Written } from './read-file.ts';

/**
 * A reading list as its pages need it, with answers. These and what is for instructors alone are rendered last, so that the
 * numbers of sources are the same with them and without.
 */
export function joinReadingList(
  written: Written<ReadingListData>,
  collection: Collection,
  former: FormerIds,
): Checked<LibraryReadingList> {
  const { data, body } = written;
  const introduction = renderProse(body, data.file, collection, { sources: data.sources });
  const prose = new CitingProse(written, collection, introduction.value.sources);
  const firsts = firstQuestions(data.sessions);
  const forClass = data.sessions.map((session, index) => classSession(prose, session, index, firsts[index] ?? 1));
  const cites = prose.cites;
  const forInstructors = data.sessions.map((session, index) => instructorTexts(prose, session, index));
  const { html, glance, text, places, blockQuotations } = introduction.value;
  const value = {
    ...data,
    introduction: { html, glance, text, places, blockQuotations },
    former: former(pathOf('reading-lists', data.slug), questionIds({ sessions: forClass })),
    sessions: forClass.map((session, index) => withAnswers(session, forInstructors[index])),
    cites,
    instructorCites: prose.cites,
  };
  return { value, diagnostics: [...introduction.diagnostics, ...prose.diagnostics] };
}

/** The list without answers and what else is for instructors alone. */
export function withoutAnswers(list: LibraryReadingList): LibraryReadingList {
  const sessions = list.sessions.map((session) => withAnswers(session, undefined));
  return { ...list, sessions, instructorCites: list.cites };
}

/** The number of the first question of each session: they are counted from 1 through the whole list. */
function firstQuestions(sessions: readonly Session[]): number[] {
  let next = 1;
  return sessions.map(({ questions }) => {
    const first = next;
    next += questions.length;
    return first;
  });
}

function classSession(prose: CitingProse, session: Session, index: number, first: number): LibrarySession {
  const { readings, questions, notes, instructor: _, ...rest } = session;
  const path = ['sessions', index];
  return {
    ...rest,
    id: `s${index + 1}`,
    notes: prose.renderAny(notes, [...path, 'notes']),
    readings: readings.map(({ note, ...reading }, at) => ({
      ...reading,
      note: prose.renderAny(note, [...path, 'readings', at, 'note']),
    })),
    questions: questions.map(({ id, ask, about }, at) => ({
      id,
      number: first + at,
      about,
      ask: prose.render(ask, [...path, 'questions', at, 'ask']),
      answer: undefined,
    })),
    instructor: undefined,
  };
}

interface InstructorTexts extends Pick<LibrarySession, 'instructor'> {
  /** Of each question of the session. */
  readonly answers: readonly LibrarySession['instructor'][];
}

function instructorTexts(prose: CitingProse, { instructor, questions }: Session, index: number): InstructorTexts {
  const path = ['sessions', index];
  return {
    instructor: prose.renderAny(instructor, [...path, 'instructor']),
    answers: questions.map(({ answer }, at) => prose.renderAny(answer, [...path, 'questions', at, 'answer'])),
  };
}

function withAnswers(session: LibrarySession, texts: InstructorTexts | undefined): LibrarySession {
  return {
    ...session,
    questions: session.questions.map((question, at) => ({ ...question, answer: texts?.answers[at] })),
    instructor: texts?.instructor,
  };
}
