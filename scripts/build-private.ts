/** `npm run build:private`: builds the site with readers’ own copies, into a folder of its own, which is not to be published. */
import { contentRoot, readCopies, strayCopies } from '../src/library/disk.ts';
import { buildSite, PRIVATE } from './build-site.ts';
import { strayInWords } from './copies-in-words.ts';
import { say } from './process.ts';

for (const stray of await strayCopies(contentRoot)) say(strayInWords(stray, contentRoot));
const copies = await readCopies(contentRoot);
if (copies.length === 0) say(`There is no copy in ${contentRoot}/copies/ yet: npm run import -- FILE brings one.`);
process.exitCode = copies.length > 0 && (await buildSite({ to: PRIVATE, copies: true })) ? 0 : 1;
