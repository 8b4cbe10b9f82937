/** The search as a script begins it: on its own page at once, on any other as a dialog over it when the reader asks for it. */
import { FIND } from '../find.ts';
import type { Site } from './asking.ts';
import { loaderIn, type LoadData } from './load.ts';
import { placesIn, searchPage } from './page.ts';
import { quickSearch } from './quick.ts';

/**
 * Begins the search of the site that a script belongs to.
 * @param script lies in a folder below the site’s root
 */
export function startSearch(script: HTMLOrSVGScriptElement | null, siteAt: (root: URL, load: LoadData) => Site): void {
  const address = script instanceof HTMLScriptElement ? script.src : location.href;
  const site = siteAt(new URL('..', address), loaderIn(document));
  const places = placesIn(document);
  addEventListener(FIND, places === undefined ? quickSearch(site) : searchPage(places, site));
}
