/** `npm run build`: checks the content, builds the site beside the old one, and swaps them only when the new one is whole. */
import { WITH_ANSWERS } from './answers.ts';
import { buildOptions } from './build-options.ts';
import { buildSite } from './build-site.ts';
import { say } from './process.ts';

const options = buildOptions();
if (options !== undefined) {
  const isBuilt = await buildSite(options);
  if (isBuilt && options.answers === true) say(WITH_ANSWERS);
  process.exitCode = isBuilt ? 0 : 1;
}
