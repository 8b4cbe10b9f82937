/** `npm run build`: checks the content, builds the site beside the old one, and swaps them only when the new one is whole. */
import { answersWanted, WITH_ANSWERS } from './answers.ts';
import { buildSite } from './build-site.ts';
import { say } from './process.ts';

const answers = answersWanted('build');
if (answers !== undefined) {
  const isBuilt = await buildSite({ answers });
  if (isBuilt && answers) say(WITH_ANSWERS);
  process.exitCode = isBuilt ? 0 : 1;
}
