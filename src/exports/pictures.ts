/** The pictures of pages; some stand for those beside them too. */
import type { Library } from '../library/library.ts';
import { picturedPage } from '../model/makes.ts';
import { kindOf } from '../model/site.ts';
import {
  annotateHref,
  chronologyHref,
  claimsHref,
  correctionsHref,
  downloadsHref,
  homeHref,
  kindHref,
  networkHref,
  offlineHref,
  opEdHref,
  pageHref,
  readingListsHref,
  searchHref,
  sideBySideHref,
  sidesHref,
  sourcesHref,
} from '../model/urls.ts';
import { chronologyTitle } from '../views/chronology/chronology.ts';
import { downloadsTitle } from '../views/downloads/all.ts';
import { bylineOf } from '../views/home.ts';
import { networkTitle } from '../views/network/network.ts';
import { listedReadingLists, readingListsTitle } from '../views/reading-lists.ts';
import { claimRef, entryRef } from '../views/shared.ts';
import { sideBySideTitle } from '../views/side-by-side/links.ts';
import { sidesTitle } from '../views/side-by-side/sides.ts';
import { inks, type Picture } from './picture-tree.ts';

/** Each page's picture by the page's address; of the pages alone that have one of their own. */
export function picturesOf(library: Library): ReadonlyMap<string, Picture> {
  const { title: site, collection, makes } = library.site;
  const parts = [
    ...sitePages(library),
    ...readings(library),
    ...indexes(library),
    ...entries(library),
    ...claims(library),
    ...readingLists(library),
  ];
  const own = parts.filter(([href]) => picturedPage(href, makes) === href);
  return new Map(own.map(([href, part]) => [href, { icon: undefined, color: inks.ink, site, collection, ...part }]));
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
    [sideBySideHref, { title: sideBySideTitle, what: 'what several op-eds speak of' }],
    [sidesHref, { title: sidesTitle, what: 'claims, positions, and who holds them' }],
    [searchHref, { title: 'Search', what: 'the readings, their margin, entries and claims' }],
    [chronologyHref, { title: chronologyTitle, what: 'all that is dated, on one line of time' }],
    [networkHref, { title: networkTitle, what: 'who and what hangs together' }],
    [downloadsHref, { title: downloadsTitle, what: 'everything that can be taken along' }],
    [
      offlineHref,
      {
        title: 'Read offline',
        what: library.site.makes.download ? 'the whole site in one file' : 'what your browser keeps',
      },
    ],
    [annotateHref, { title: 'Annotate any text', what: 'what it mentions, explained in its margin' }],
    ...library.pages.map(({ name, title, description }): Part => [pageHref(name), { title, what: description }]),
  ];
}

function readings({ opEds }: Library): Part[] {
  return [...opEds.values()].map((opEd) => [
    opEdHref(opEd.slug),
    { title: opEd.title, what: `${bylineOf(opEd)}, ${opEd.publication}, ${opEd.date.words}` },
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
