/** The building itself; what is built stands in the environment (`build-site.ts`). */
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { checkedLibrary } from '../src/checks/check.ts';
import { formatReport } from '../src/checks/report.ts';
import { isCopy, withoutBroken } from '../src/library/broken.ts';
import { contentRoot, readContentFolder, readCopies, withAnswers, withCopies } from '../src/library/disk.ts';
import { inFolder } from '../src/library/files.ts';
import { publicly } from '../src/library/join.ts';
import { stepCacheIn } from '../src/library/step-cache.ts';
import { isError } from '../src/model/diagnostic.ts';
import { filesBelow } from '../src/offline/finish.ts';
import { lookForChromium } from './browser.ts';
import { PUBLIC } from './build-site.ts';
import { brokenInWords } from './copies-in-words.ts';
import { libraryDigest } from './pages/code-digest.ts';
import { writeRecord } from './pages/record.ts';
import { say } from './process.ts';
import { privateStages, stages, type Build } from './stages.ts';
import { canGoTo, cleanUp, nameOf, nextFolder, swap } from './swap.ts';

const to = process.env['POSTIL_TO'] ?? PUBLIC;
process.exitCode = (await build()) ? 0 : 1;

/** Builds the site, stage by stage. A build that fails, or is stopped, leaves what was there untouched. */
async function build(): Promise<boolean> {
  if (!(await canGoTo(to))) return false;
  await cleanUp(to);
  say('Checking the content …');
  const sound = await soundContent();
  if (sound === undefined) return false;
  const { files, library, shown } = sound;
  // Without a copy that can be shown, it is the site as it is published.
  const copies = withCopies && files.some(isCopy);
  const printer = copies ? undefined : await lookForChromium();
  process.env['POSTIL_PACKETS'] = printer === undefined ? '' : '1';
  const next = await nextFolder(to);
  try {
    return await goThrough({ files, to, copies, printer, library, shown, next });
  } finally {
    await rm(next, { recursive: true, force: true });
  }
}

async function goThrough(build: Build): Promise<boolean> {
  for (const [message, work] of build.copies ? privateStages : stages) {
    say(message);
    if (!(await work(build))) return false;
  }
  await swap(build.next, to);
  const { made } = build;
  if (made !== undefined && !build.copies) await writeRecord(to, made.record);
  const pages = (await filesBelow(to)).filter((name) => name.endsWith('.html'));
  say(`Built ${pages.length} pages into ${to}/: ${made?.drawn} files made, ${made?.kept} as they were.`);
  return true;
}

/** What is built: the files without broken copies, and the libraries that they give. */
type Sound = Pick<Build, 'files' | 'library' | 'shown'>;

/** The content, read and checked; nothing when there is an error but in a copy. It says what is wrong. */
async function soundContent(): Promise<Sound | undefined> {
  const cache = stepCacheIn(join('.cache/library', nameOf(contentRoot)), await libraryDigest());
  const all = [...(await readContentFolder(contentRoot)), ...(withCopies ? await readCopies(contentRoot) : [])];
  const { files, made, broken } = withoutBroken(all, (some) => checkedLibrary(some, { answers: withAnswers, cache }));
  if (broken.length > 0) console.error(brokenInWords(inFolder(broken, contentRoot)));
  const diagnostics = inFolder(made.diagnostics, contentRoot);
  if (diagnostics.length > 0) console.error(formatReport(diagnostics));
  const shown = made.value;
  if (shown === undefined || diagnostics.some(isError)) return undefined;
  const library = withAnswers ? publicly(shown) : shown;
  await cache.save();
  return { files, library, shown };
}
