/** `npm start`: builds the site when anything has changed since the last build, and serves it; with copies, where there are any. */
import { contentRoot, readCopies, strayCopies } from '../src/library/disk.ts';
import { WITH_ANSWERS } from './answers.ts';
import { PRIVATE, PUBLIC } from './build-site.ts';
import { ensureBuilt } from './built.ts';
import { strayInWords } from './copies-in-words.ts';
import { runTool, say } from './process.ts';

for (const stray of await strayCopies(contentRoot)) say(strayInWords(stray, contentRoot));
const copies = (await readCopies(contentRoot)).length > 0;
// With answers it is built aside, so that the folder that may be published never has them unasked.
const answers = process.argv.includes('--answers');
const to = copies ? PRIVATE : answers ? '.cache/answers' : PUBLIC;
if (!(await ensureBuilt({ to, copies, answers }))) process.exit(1);
if (answers) say(WITH_ANSWERS);
if (copies)
  say('Op-eds of which you have a copy are shown in full, on this machine only: this build is not to be published.');
say('Serving the site; stop with Ctrl-C. A browser that was here before shows a new build at its second visit.');
process.exitCode = await runTool(
  'astro/bin/astro.mjs',
  ['preview', ...process.argv.slice(2).filter((word) => word !== '--answers')],
  { POSTIL_OUT: to },
);
