/** What stands around every page: the menu, the footer, the settings. */
import type { Library } from '../library/library.ts';
import {
  chronologyHref,
  claimsHref,
  correctionsHref,
  downloadsHref,
  homeHref,
  networkHref,
  pageHref,
  readingListsHref,
  sideBySideHref,
  sourcesHref,
} from '../model/urls.ts';
import type { Site } from '../model/site.ts';
import { readingListsTitle } from './reading-lists.ts';
import { home, kindLink, type Link } from './shared.ts';

export interface FrameView extends Pick<Site, 'title' | 'tagline' | 'language' | 'contributors' | 'license' | 'makes'> {
  readonly home: string;
  /** Whether this is a reader’s own build, with copies that are not to be published. */
  readonly isPrivate: boolean;
  readonly navigation: readonly Link[];
}

export function frameView(library: Library): FrameView {
  const { title, tagline, language, contributors, license, makes } = library.site;
  return {
    title,
    tagline,
    language,
    contributors,
    license,
    makes,
    home: homeHref,
    isPrivate: library.copies.size > 0,
    navigation: library.site.navigation.flatMap((name) => placeOf(library, name) ?? []),
  };
}

/** The page that says how to read the margin, where the site has one. */
export function guideHref({ site }: Library): string | undefined {
  return site.guide === undefined ? undefined : pageHref(site.guide);
}

const builtIn: ReadonlyMap<string, Link> = new Map([
  ['readings', home],
  ['reading-lists', { text: readingListsTitle, href: readingListsHref }],
  ['claims', { text: 'Claims', href: claimsHref }],
  ['sources', { text: 'Sources', href: sourcesHref }],
  ['corrections', { text: 'Corrections', href: correctionsHref }],
  ['chronology', { text: 'Chronology', href: chronologyHref }],
  ['network', { text: 'Network', href: networkHref }],
  ['side-by-side', { text: 'Side by side', href: sideBySideHref }],
  ['downloads', { text: 'Downloads', href: downloadsHref }],
]);

/** A place of the menu: built in, a kind, or a page of the site's own. */
function placeOf(library: Library, name: string): Link | undefined {
  const kind = library.site.kinds.find((each) => each.kind === name);
  if (kind !== undefined) return kindLink(library, kind.kind);
  const page = library.pages.find((each) => each.name === name);
  return builtIn.get(name) ?? (page && { text: page.title, href: pageHref(name) });
}
