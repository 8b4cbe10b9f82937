/** The search: on its own page at once, on any other as a dialog over it when the reader asks for it. */
import { FIND } from './find.ts';
import { loaderIn } from './search/load.ts';
import { placesIn, searchPage } from './search/page.ts';
import { quickSearch } from './search/quick.ts';
import { siteAt } from './search/site.ts';

const script = document.currentScript instanceof HTMLScriptElement ? document.currentScript.src : location.href;
const site = siteAt(new URL('..', script), loaderIn(document));
const places = placesIn(document);
addEventListener(FIND, places === undefined ? quickSearch(site) : searchPage(places, site));
