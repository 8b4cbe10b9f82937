/** The search page: what it searches, and the indexes by which everything is found without it. */
import type { Library } from '../library/library.ts';
import { claimsHref, homeHref, readingListsHref, sourcesHref } from '../model/urls.ts';
import { readingListsView } from './reading-lists.ts';
import { home, kindLink, type Link } from './shared.ts';

export interface IndexLink extends Link {
  /** What is listed there, in a sentence. */
  readonly about: string;
}

export interface SearchView {
  readonly title: string;
  readonly about: string;
  readonly indexes: readonly IndexLink[];
  readonly trail: readonly Link[];
}

/** The search page from the library: the readings first, then the kinds of entries, claims, reading lists and sources. */
export function searchView(library: Library): SearchView {
  const { title: lists, about: aboutLists } = readingListsView(library);
  return {
    title: 'Search',
    about: 'Search the readings, what stands in their margin, the entries and the claims.',
    indexes: [
      { text: 'Readings', href: homeHref, about: 'The op-eds, in the order of their dates.' },
      ...library.site.kinds.map(({ kind, about }) => ({ ...kindLink(library, kind), about })),
      {
        text: 'Claims',
        href: claimsHref,
        about: 'Statements that are disputed, or that the sources show to be wrong.',
      },
      ...(library.readingLists.size > 0 ? [{ text: lists, href: readingListsHref, about: aboutLists }] : []),
      { text: 'Sources', href: sourcesHref, about: 'Everything that is cited, and where.' },
    ],
    trail: [home],
  };
}
