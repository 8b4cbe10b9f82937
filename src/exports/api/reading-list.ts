/** Reading lists for programs: what readers are shown, and never what is for instructors. */
import type { LibraryQuestion, LibraryReadingList, LibrarySession, ProseHtml } from '../../library/library.ts';
import { questionFragment, readingListHref } from '../../model/urls.ts';
import type { Addresses } from '../addresses.ts';
import { dateOf, historyOf, libraryProse } from './parts.ts';
import type { ReadingListItem } from './schemas/reading-list.ts';

type SessionItem = ReadingListItem['sessions'][number];

/** A reading list with its sessions. */
export function readingListItem(list: LibraryReadingList, at: Addresses): ReadingListItem {
  const { slug, title, summary, audience, time, introduction, sessions, cites } = list;
  const own = at.on(readingListHref(slug));
  return {
    id: slug,
    url: own.page(''),
    title,
    summary,
    audience,
    time,
    introduction: libraryProse(introduction, own),
    sessions: sessions.map((session) => sessionItem(session, own)),
    sources: [...cites],
    ...historyOf(list),
  };
}

function sessionItem(session: LibrarySession, at: Addresses): SessionItem {
  const { id, title, week, date, minutes, readings, know, questions, notes } = session;
  const prose = (of: ProseHtml | undefined) => of && libraryProse(of, at);
  return {
    id,
    title,
    week,
    date: date && dateOf(date),
    minutes,
    readings: readings.map(({ opEd, paragraphs, note }) => ({
      opEd,
      paragraphs: paragraphs && [...paragraphs],
      note: prose(note),
    })),
    know: [...know],
    questions: questions.map((question) => questionItem(question, at)),
    notes: prose(notes),
  };
}

function questionItem({ id, number, ask, about }: LibraryQuestion, at: Addresses): SessionItem['questions'][number] {
  return { id, url: at.page(`#${questionFragment(id)}`), number, ask: libraryProse(ask, at), about };
}
