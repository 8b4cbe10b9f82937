/** `npm run packet`: prints a reading list’s packet as PDF, into `packets/`. */
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import { contentRoot, readContentFolder, readCopies } from '../src/library/disk.ts';
import { buildLibrary } from '../src/library/join.ts';
import type { LibraryReadingList } from '../src/library/library.ts';
import { instructorPacketHref, packetHref, packetPdfHref, papers, type PacketVariant } from '../src/model/urls.ts';
import { listed } from '../src/model/words.ts';
import { variants } from '../src/packet/paper.ts';
import { hasAnswers } from '../src/views/reading-list.ts';
import { lookForChromium } from './browser.ts';
import { PRIVATE, PUBLIC } from './build-site.ts';
import { ensureBuilt } from './built.ts';
import { NO_CHROMIUM, printPackets } from './print-packets.ts';
import { say } from './process.ts';

const USAGE = `npm run packet -- READING-LIST [--paper a4|letter] [--large] [--private] [--answers] [--out FOLDER]

  READING-LIST  the name of a file in content/reading-lists/, without its ending
  --paper       on this paper only; else on both
  --large       in large print only
  --private     with the full text of the op-eds of which you have a copy; not for publication
  --answers     for instructors: with answers
  --out         the folder that it is put into; packets/ if none is named

Exit status: 0 when all was printed, 1 when it could not be, 2 when this command was called wrongly.`;

interface Options {
  readonly list: string;
  readonly variants: readonly PacketVariant[];
  readonly copies: boolean;
  readonly answers: boolean;
  readonly out: string;
}

const options = readOptions();
if (options !== undefined) process.exitCode = (await run(options)) ? 0 : 1;

function readOptions(): Options | undefined {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: {
        paper: { type: 'string' },
        large: { type: 'boolean', default: false },
        private: { type: 'boolean', default: false },
        answers: { type: 'boolean', default: false },
        out: { type: 'string', default: 'packets' },
        help: { type: 'boolean', short: 'h', default: false },
      },
    });
    const { paper, large, answers, out } = values;
    const [list, ...others] = positionals;
    if (values.help) {
      console.log(USAGE);
      return undefined;
    }
    if (list === undefined || others.length > 0) throw new Error('Name one reading list.');
    if (paper !== undefined && !papers.some((each) => each === paper)) throw new Error(`There is no paper “${paper}”.`);
    const wanted = variants.filter((each) => each.paper === (paper ?? each.paper) && (!large || each.size === 'large'));
    return { list, variants: wanted, copies: values.private, answers, out };
  } catch (error) {
    console.error(`${(error as Error).message}\n\n${USAGE}`);
    process.exitCode = 2;
    return undefined;
  }
}

async function run({ list: name, variants: wanted, copies, answers, out }: Options): Promise<boolean> {
  const chromium = await lookForChromium();
  if (chromium === undefined) return refuse(`There is no browser to print with. ${NO_CHROMIUM}`);
  const lists = await readingLists();
  const list = lists.find(({ slug }) => slug === name);
  if (list === undefined) return refuse(unknownList(name, lists));
  if (copies && (await readCopies(contentRoot)).length === 0)
    return refuse(`There is no copy in ${contentRoot}/copies/ yet: npm run import -- FILE brings one.`);
  if (answers && !hasAnswers(list)) return refuse(`${name} has no answers, and nothing for instructors.`);
  const to = folderFor(copies, answers);
  if (!(await ensureBuilt({ to, copies, answers }))) return false;
  const kind = `${copies ? '-private' : ''}${answers ? '-answers' : ''}`;
  const jobs = wanted.map((variant) => ({
    name,
    variant,
    path: (answers ? instructorPacketHref : packetHref)(list.slug),
    to: join(out, basename(packetPdfHref(list.slug, variant)).replace(/\.pdf$/, `${kind}.pdf`)),
  }));
  try {
    await printPackets(to, jobs, chromium);
  } catch (error) {
    return refuse((error as Error).message);
  }
  for (const job of jobs) say(job.to);
  return true;
}

/** Builds with answers stand aside, so that no folder that may be published has them unasked. */
function folderFor(copies: boolean, answers: boolean): string {
  if (answers) return copies ? '.cache/private-answers' : '.cache/answers';
  return copies ? PRIVATE : PUBLIC;
}

async function readingLists(): Promise<LibraryReadingList[]> {
  const { value } = buildLibrary(await readContentFolder(contentRoot), { answers: true });
  return [...(value?.readingLists.values() ?? [])];
}

function unknownList(name: string, lists: readonly LibraryReadingList[]): string {
  if (lists.length === 0) return `There is no reading list in ${contentRoot}/reading-lists/ that can be read.`;
  return `There is no reading list “${name}”. There ${lists.length === 1 ? 'is' : 'are'}: ${listed(lists.map(({ slug }) => slug))}.`;
}

function refuse(message: string): false {
  console.error(`postil: ${message}`);
  return false;
}
