import { existsSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { check } from '../src/checks/check.ts';
import { formatReport } from '../src/checks/report.ts';
import { isCopy, withoutBroken } from '../src/library/broken.ts';
import { contentRoot, readContentFolder, readCopies } from '../src/library/disk.ts';
import { inFolder, type ContentFile } from '../src/library/files.ts';
import { isError } from '../src/model/diagnostic.ts';
import { packDownload } from '../src/offline/download.ts';
import type { DeadLink } from '../src/offline/dead-links.ts';
import { reportDeadLinks } from '../src/offline/dead-links-report.ts';
import { filesBelow, finishLinks } from '../src/offline/finish.ts';
import { fitForDisk } from '../src/offline/fit-for-disk.ts';
import { writeWorker } from '../src/offline/worker.ts';
import { downloadHref } from '../src/views/offline.ts';
import { brokenInWords } from './copies-in-words.ts';
import { runTool, say } from './process.ts';
import { publishedSite } from './site.ts';

/** The file that says what a folder was built from, for `npm start`; gone whenever another build has put something else there. */
export const buildMark = (folder: string): string => `.cache/built-${folder.replaceAll('/', '-')}`;

export interface BuildOptions {
  /** The folder that the site ends up in. */
  readonly to?: string;
  /** The content folder. */
  readonly content?: string;
  /** Whether readers’ own copies are shown: a build for reading here, and not for publication. */
  readonly copies?: boolean;
}

/** The folders of the site: for publication, and with readers’ own copies. */
export const PUBLIC = 'dist';
export const PRIVATE = 'dist-private';

/** What the stages of a build work on. */
interface Build {
  readonly content: string;
  readonly files: readonly ContentFile[];
  readonly copies: boolean;
  /** The folder that the new site grows in, beside the old one. */
  readonly next: string;
}

/** A stage of a build: what is said, and what is done; it gives whether it succeeded, having said why not. */
type Stage = readonly [message: string, work: (build: Build) => Promise<boolean>];

const stages: readonly Stage[] = [
  ['Building the pages …', buildPages],
  ['Making links relative …', makeRelative],
  ['Packing the download …', packSite],
  ['Writing the service worker …', writeServiceWorker],
];

/** A private build is read where it lies: it has no download, and nothing that a browser would keep. */
const privateStages: readonly Stage[] = [
  ...stages.filter(([, work]) => work !== packSite && work !== writeServiceWorker),
  ['Fitting the pages for this disk …', fitPages],
];

/**
 * Builds the site into `to`, stage by stage. A build that fails leaves what was there untouched.
 * @returns whether it succeeded
 */
export async function buildSite({
  to = PUBLIC,
  content = contentRoot,
  copies = false,
}: BuildOptions = {}): Promise<boolean> {
  say('Checking the content …');
  const files = await soundContent(content, copies);
  if (files === undefined) return false;
  // Without a copy that can be shown, it is the site as it is published.
  const shown = copies && files.some(isCopy);
  const build: Build = { content, files, copies: shown, next: `.cache/next-${process.pid}` };
  try {
    for (const [message, work] of shown ? privateStages : stages) {
      say(message);
      if (!(await work(build))) return false;
    }
    await swap(build.next, to);
  } finally {
    await rm(build.next, { recursive: true, force: true });
  }
  const pages = (await filesBelow(to)).filter((name) => name.endsWith('.html'));
  say(`Built ${pages.length} pages into ${to}/.`);
  return true;
}

/** The files of a content folder, without broken copies; nothing when there is an error elsewhere. It says what is wrong. */
async function soundContent(content: string, copies: boolean): Promise<readonly ContentFile[] | undefined> {
  const all = [...(await readContentFolder(content)), ...(copies ? await readCopies(content) : [])];
  const { files, made, broken } = withoutBroken(all, (some) => ({ diagnostics: check(some) }));
  if (broken.length > 0) console.error(brokenInWords(inFolder(broken, content)));
  const diagnostics = inFolder(made.diagnostics, content);
  if (diagnostics.length > 0) console.error(formatReport(diagnostics));
  return diagnostics.some(isError) ? undefined : files;
}

async function buildPages({ content, copies, next }: Build): Promise<boolean> {
  const cache = `${next}-cache`;
  const status = await runTool('astro/bin/astro.mjs', ['build', '--silent'], {
    POSTIL_OUT: next,
    POSTIL_CONTENT: content,
    POSTIL_CACHE: cache,
    POSTIL_COPIES: copies ? '1' : '',
  });
  await rm(cache, { recursive: true, force: true });
  return status === 0;
}

async function makeRelative(build: Build): Promise<boolean> {
  const { title } = await publishedSite(build.content);
  const toCome = build.copies ? [] : [downloadHref(title).slice(1)];
  return noneDead(await finishLinks(build.next, toCome), build);
}

async function packSite(build: Build): Promise<boolean> {
  return noneDead(await packDownload(build.next, await publishedSite(build.content)), build);
}

async function fitPages({ next }: Build): Promise<boolean> {
  await fitForDisk(next);
  return true;
}

/** The last stage, for the worker goes by a digest of every file. */
async function writeServiceWorker({ next }: Build): Promise<boolean> {
  await writeWorker(next);
  return true;
}

function noneDead(dead: readonly DeadLink[], { files, content }: Build): boolean {
  if (dead.length > 0) console.error(reportDeadLinks(dead, files, content));
  return dead.length === 0;
}

/** Puts the finished folder in the place of the old one, which comes back when that fails. */
async function swap(next: string, to: string): Promise<void> {
  const old = `${next}-old`;
  await rm(buildMark(to), { force: true });
  const replaces = existsSync(to);
  if (replaces) await rename(to, old);
  try {
    await rename(next, to);
  } catch (error) {
    if (replaces) await rename(old, to);
    throw error;
  }
  await rm(old, { recursive: true, force: true });
}
