/** `npm run build`: checks the content, builds the site beside the old one, and swaps them only when the new one is whole. */
import { buildSite } from './build-site.ts';

process.exitCode = (await buildSite()) ? 0 : 1;
