/** Every page that has an address, with what its text says and when it last changed: what the site map and the texts list. */
import type { RootContent } from 'mdast';
import type { Library } from '../library/library.ts';
import { lastChange } from '../model/correction.ts';
import {
  annotateHref,
  chronologyHref,
  claimHref,
  claimSidesHref,
  claimsHref,
  correctionsHref,
  downloadsHref,
  entryHref,
  entrySidesHref,
  homeHref,
  kindHref,
  networkHref,
  offlineHref,
  opEdChronologyHref,
  opEdHref,
  pageHref,
  readingListHref,
  readingListsHref,
  searchHref,
  sideBySideHref,
  sidesHref,
  sourcesHref,
} from '../model/urls.ts';
import { annotateView } from '../views/annotate.ts';
import { downloadsTitle } from '../views/downloads/all.ts';
import { chronologyTitle } from '../views/chronology/chronology.ts';
import { opEdChronologyTitle } from '../views/chronology/op-ed.ts';
import { correctionsView } from '../views/corrections.ts';
import type { MadeLater } from '../views/downloads/reading-list.ts';
import { networkTitle } from '../views/network/network.ts';
import { readingListsTitle } from '../views/reading-lists.ts';
import { sharedIn } from '../views/side-by-side/order.ts';
import { sideBySideTitle } from '../views/side-by-side/links.ts';
import { sidesTitle } from '../views/side-by-side/sides.ts';
import type { Addresses } from './addresses.ts';
import { chronologyText, opEdChronologyText } from './text/chronology.ts';
import { claimText } from './text/claim.ts';
import { downloadsText } from './text/downloads.ts';
import { entryText } from './text/entry.ts';
import { fromMdx } from './text/from-mdx.ts';
import { networkText } from './text/network.ts';
import {
  claimsText,
  correctionsText,
  homeText,
  kindText,
  readingListsText,
  searchText,
  sourcesText,
} from './text/indexes.ts';
import { paragraph } from './text/nodes.ts';
import { offlineText } from './text/offline.ts';
import { opEdText } from './text/op-ed.ts';
import { readingListText } from './text/reading-list.ts';
import { claimSidesText, entrySidesText, sideBySideText, sidesText } from './text/side-by-side.ts';

export interface ExportedPage {
  readonly href: string;
  readonly title: string;
  /** The day of the last change that is known. */
  readonly changed: string | undefined;
  readonly text: (context: TextContext) => RootContent[];
}

/** What the texts need beside the library. */
export interface TextContext {
  readonly at: Addresses;
  /** The bodies of the site’s own pages, by name; a page without one has an empty text. */
  readonly bodies: ReadonlyMap<string, string>;
  readonly made: MadeLater;
}

/** The pages in the order of the house: home, op-eds, entries under their indexes, claims, reading lists, and the others. */
export function exportedPages(library: Library): ExportedPage[] {
  const { site, opEds, entries, claims, readingLists, pages } = library;
  return [
    index(homeHref, site.title, ({ at }) => homeText(library, at)),
    ...opEds.values().map((opEd) => ({
      href: opEdHref(opEd.slug),
      title: opEd.title,
      changed: lastChange(opEd),
      text: ({ at }: TextContext) => opEdText(library, opEd, at),
    })),
    ...site.kinds.map((kind) => index(kindHref(kind.kind), kind.many, ({ at }) => kindText(library, kind, at))),
    ...entries.values().map((entry) => ({
      href: entryHref(entry.kind, entry.id),
      title: entry.name,
      changed: lastChange(entry),
      text: ({ at }: TextContext) => entryText(library, entry, at),
    })),
    index(claimsHref, 'Claims', ({ at }) => claimsText(library, at)),
    ...claims.values().map((claim) => ({
      href: claimHref(claim.id),
      title: claim.title,
      changed: lastChange(claim, claim.checked),
      text: ({ at }: TextContext) => claimText(library, claim, at),
    })),
    index(readingListsHref, readingListsTitle, ({ at }) => readingListsText(library, at)),
    ...readingLists.values().map((list) => ({
      href: readingListHref(list.slug),
      title: list.title,
      changed: lastChange(list),
      text: ({ at }: TextContext) => readingListText(library, list, at),
    })),
    ...sideBySidePages(library),
    index(sourcesHref, 'Sources', ({ at }) => sourcesText(library, at)),
    {
      ...index(correctionsHref, 'Corrections', ({ at }) => correctionsText(library, at)),
      changed: correctionsView(library).corrections[0]?.day,
    },
    index(chronologyHref, chronologyTitle, ({ at }) => chronologyText(library, at)),
    ...chronologies(library),
    index(networkHref, networkTitle, ({ at }) => networkText(library, at)),
    index(searchHref, 'Search', ({ at }) => searchText(library, at)),
    index(downloadsHref, downloadsTitle, ({ at, made }) => downloadsText(library, made, at)),
    index(offlineHref, 'Read offline', ({ at }) => offlineText(library, at)),
    index(annotateHref, annotateView(library).title, () => [paragraph(annotateView(library).about)]),
    ...pages.map(({ name, title }) =>
      index(pageHref(name), title, ({ at, bodies }) => fromMdx(bodies.get(name) ?? '', at)),
    ),
  ];
}

function chronologies(library: Library): ExportedPage[] {
  const { opEds, site } = library;
  return [...(site.makes.chronologies ? opEds.values() : [])].map((opEd) =>
    index(opEdChronologyHref(opEd.slug), opEdChronologyTitle(opEd), ({ at }) => opEdChronologyText(library, opEd, at)),
  );
}

function sideBySidePages(library: Library): ExportedPage[] {
  const { entries, claims } = sharedIn(library);
  return [
    index(sideBySideHref, sideBySideTitle, ({ at }) => sideBySideText(library, at)),
    ...entries.items.map((entry) =>
      index(entrySidesHref(entry.kind, entry.id), `${sideBySideTitle}: ${entry.name}`, ({ at }) =>
        entrySidesText(library, entry, at),
      ),
    ),
    ...claims.items.map((claim) =>
      index(claimSidesHref(claim.id), `${sideBySideTitle}: ${claim.title}`, ({ at }) =>
        claimSidesText(library, claim, at),
      ),
    ),
    index(sidesHref, sidesTitle, ({ at }) => sidesText(library, at)),
  ];
}

/** A page of which no day is known. */
function index(href: string, title: string, text: ExportedPage['text']): ExportedPage {
  return { href, title, changed: undefined, text };
}
