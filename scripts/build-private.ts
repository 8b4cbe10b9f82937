/** `npm run build:private`: builds the site with readers’ own copies, into a folder of its own, which is not to be published. */
import { contentRoot, readCopies, strayCopies } from '../src/library/disk.ts';
import { answersWanted } from './answers.ts';
import { buildSite, PRIVATE } from './build-site.ts';
import { strayInWords } from './copies-in-words.ts';
import { say } from './process.ts';

const answers = answersWanted('build:private');
if (answers !== undefined) process.exitCode = (await buildPrivate(answers)) ? 0 : 1;

async function buildPrivate(answers: boolean): Promise<boolean> {
  for (const stray of await strayCopies(contentRoot)) say(strayInWords(stray, contentRoot));
  const copies = await readCopies(contentRoot);
  if (copies.length === 0) say(`There is no copy in ${contentRoot}/copies/ yet: npm run import -- FILE brings one.`);
  return copies.length > 0 && buildSite({ to: PRIVATE, copies: true, answers });
}
