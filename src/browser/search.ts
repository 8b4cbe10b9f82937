/** The search of a site. */
import { siteAt } from './search/site.ts';
import { startSearch } from './search/start.ts';

startSearch(document.currentScript, siteAt);
