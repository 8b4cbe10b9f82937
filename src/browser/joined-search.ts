/** The search over sites that were joined. */
import { joinedSiteAt } from './search/joined-site.ts';
import { startSearch } from './search/start.ts';

startSearch(document.currentScript, joinedSiteAt);
