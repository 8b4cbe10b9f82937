/** The index of reading lists, and what the home page shows of them. */
import type { Library, LibraryReadingList } from '../library/library.ts';
import { readingListHref } from '../model/urls.ts';
import { counted, listed } from '../model/words.ts';
import { home, type Link } from './shared.ts';

export interface ListedReadingList extends Link {
  readonly summary: string;
  readonly audience: string;
  readonly time: string;
  /** “2 sessions”. */
  readonly sessions: string;
  /** “2 sessions, 3 readings and 7 questions”. */
  readonly counts: string;
}

/** The index and its place in the menu are called so. */
export const readingListsTitle = 'Reading lists';

export interface ReadingListsView {
  readonly title: string;
  readonly about: string;
  /** What is said when there is none. */
  readonly none: string;
  readonly lists: readonly ListedReadingList[];
  readonly trail: readonly Link[];
}

/** The index of all reading lists. */
export function readingListsView(library: Library): ReadingListsView {
  return {
    title: readingListsTitle,
    about: 'Readings put in order for a class, with entries to know and questions to discuss.',
    none: 'No reading list has been written yet.',
    lists: listedReadingLists(library),
    trail: [home],
  };
}

/** Every reading list by its title, with how much is in it. */
export function listedReadingLists({ readingLists }: Library): ListedReadingList[] {
  return [...readingLists.values()]
    .map((list) => ({
      text: list.title,
      href: readingListHref(list.slug),
      summary: list.summary,
      audience: list.audience,
      time: list.time,
      sessions: sessionsOf(list),
      counts: countsOf(list),
    }))
    .toSorted((a, b) => a.text.localeCompare(b.text, 'en'));
}

const sessionsOf = ({ sessions }: LibraryReadingList): string => counted(sessions.length, 'session');

function countsOf(list: LibraryReadingList): string {
  const { sessions } = list;
  const readings = sessions.flatMap((session) => session.readings).length;
  const questions = sessions.flatMap((session) => session.questions).length;
  const parts = [sessionsOf(list), counted(readings, 'reading')];
  return listed(questions === 0 ? parts : [...parts, counted(questions, 'question')]);
}
