/** The pictures of all pages that have an address. */
import type { Library } from '../library/library.ts';
import { kindOf } from '../model/site.ts';
import {
  annotateHref,
  claimsHref,
  correctionsHref,
  homeHref,
  kindHref,
  offlineHref,
  pageHref,
  readingListsHref,
  searchHref,
  sourcesHref,
} from '../model/urls.ts';
import { homeView } from '../views/home.ts';
import { listedReadingLists, readingListsTitle } from '../views/reading-lists.ts';
import { claimRef, entryRef } from '../views/shared.ts';
import { inks, type Picture } from './picture-tree.ts';

/** Each page's picture by the page's address. */
export function picturesOf(library: Library): ReadonlyMap<string, Picture> {
  const { title: site, collection } = library.site;
  const parts = [
    ...sitePages(library),
    ...readings(library),
    ...indexes(library),
    ...entries(library),
    ...claims(library),
    ...readingLists(library),
  ];
  return new Map(parts.map(([href, part]) => [href, { icon: undefined, color: inks.ink, site, collection, ...part }]));
}

/** The picture of the home page, and of whatever has none of its own. */
export function homePicture({ site }: Library): Picture {
  const { title, collection, tagline } = site;
  return { title: collection, what: tagline, icon: undefined, color: inks.ink, site: title, collection: '' };
}

type Part = readonly [href: string, picture: Pick<Picture, 'title' | 'what'> & Partial<Picture>];

function sitePages(library: Library): Part[] {
  return [
    [homeHref, homePicture(library)],
    [claimsHref, { title: 'Claims', what: 'disputed or in error', ...claimMark }],
    [readingListsHref, { title: readingListsTitle, what: 'readings and questions for a class' }],
    [sourcesHref, { title: 'Sources', what: 'of glosses, entries and claims' }],
    [correctionsHref, { title: 'Corrections', what: 'of what was published' }],
    [searchHref, { title: 'Search', what: 'the readings, their margin, entries and claims' }],
    [offlineHref, { title: 'Read offline', what: 'the whole site in one file' }],
    [annotateHref, { title: 'Annotate any text', what: 'what it mentions, explained in its margin' }],
    ...library.pages.map(({ name, title, description }): Part => [pageHref(name), { title, what: description }]),
  ];
}

function readings(library: Library): Part[] {
  return homeView(library).readings.map(({ href, text, authors, publication, date }) => [
    href,
    { title: text, what: `${authors}, ${publication}, ${date}` },
  ]);
}

function indexes({ site }: Library): Part[] {
  return site.kinds.map(({ kind, many, about, icon, color }) => [
    kindHref(kind),
    { title: many, what: about, icon, color: color.light },
  ]);
}

function entries(library: Library): Part[] {
  return [...library.entries.values()].map((entry) => {
    const { href, text, kindWord, years, icon } = entryRef(library, entry.id);
    const { color } = kindOf(library.site, entry.kind);
    return [href, { title: text, what: [kindWord, years].filter(Boolean).join(' · '), icon, color: color.light }];
  });
}

function claims(library: Library): Part[] {
  return [...library.claims.keys()].map((id) => {
    const { href, text, inError } = claimRef(library, id);
    return [href, { title: text, what: inError ? 'claim in error' : 'disputed claim', ...claimMark }];
  });
}

function readingLists(library: Library): Part[] {
  return listedReadingLists(library).map(({ href, text, sessions }) => [
    href,
    { title: text, what: `reading list · ${sessions}` },
  ]);
}

const claimMark = { icon: '‡', color: inks.accent } as const;
