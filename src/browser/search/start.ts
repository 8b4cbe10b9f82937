/** The search as a script begins it: on its own page at once, on any other as a dialog over it when the reader asks for it. */
import { FIND } from '../find.ts';
import type { Site } from './asking.ts';
import { loaderIn, type LoadData } from './load.ts';
import type { SearchContents } from '../../model/search.ts';
import { placesIn, searchPage } from './page.ts';
import { quickSearch } from './quick.ts';

type SiteAt = (root: URL, load: LoadData, told?: SearchContents) => Site;

/**
 * Begins the search of the site that a script belongs to.
 * @param script lies in a folder below the site’s root
 */
export function startSearch(script: HTMLOrSVGScriptElement | null, siteAt: SiteAt): void {
  const address = script instanceof HTMLScriptElement ? script.src : location.href;
  const places = placesIn(document);
  const site = siteAt(new URL('..', address), loaderIn(document), places && contentsIn(places.form));
  addEventListener(FIND, places === undefined ? quickSearch(site) : searchPage(places, site));
}

/** What the site’s own page says of the files of its search; the preview, and sites that were joined, say nothing there. */
function contentsIn({ dataset: { contents } }: HTMLElement): SearchContents | undefined {
  return contents === undefined ? undefined : (JSON.parse(contents) as SearchContents);
}
