import { existsSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { check } from '../src/checks/check.ts';
import { formatReport } from '../src/checks/report.ts';
import { isCopy, withoutBroken } from '../src/library/broken.ts';
import { courseFiles, packCourses } from '../src/exports/course/pack.ts';
import { contentRoot, readContentFolder, readCopies } from '../src/library/disk.ts';
import { inFolder, type ContentFile } from '../src/library/files.ts';
import { buildLibrary } from '../src/library/join.ts';
import { isError } from '../src/model/diagnostic.ts';
import { publishedAt } from '../src/model/site.ts';
import { packDownload } from '../src/offline/download.ts';
import type { DeadLink } from '../src/offline/dead-links.ts';
import { reportDeadLinks } from '../src/offline/dead-links-report.ts';
import { filesBelow, finishLinks } from '../src/offline/finish.ts';
import { fitForDisk } from '../src/offline/fit-for-disk.ts';
import { writeWorker } from '../src/offline/worker.ts';
import { downloadHref } from '../src/views/offline.ts';
import { lookForChromium } from './browser.ts';
import { brokenInWords } from './copies-in-words.ts';
import { listsIn, packetDownloads } from './packets.ts';
import { NO_CHROMIUM, printPackets } from './print-packets.ts';
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
  /** Whether reading lists have their pages for instructors, with answers. */
  readonly answers?: boolean;
}

/** The folders of the site: for publication, and with readers’ own copies. */
export const PUBLIC = 'dist';
export const PRIVATE = 'dist-private';

/** What the stages of a build work on. */
interface Build {
  readonly content: string;
  readonly files: readonly ContentFile[];
  readonly copies: boolean;
  readonly answers: boolean;
  /** The Chromium that prints packets, where there is one and they are wanted: a private build has none to download. */
  readonly printer: string | undefined;
  /** The folder that the new site grows in, beside the old one. */
  readonly next: string;
}

/** A stage of a build: what is said, and what is done; it gives whether it succeeded, having said why not. */
type Stage = readonly [message: string, work: (build: Build) => Promise<boolean>];

const stages: readonly Stage[] = [
  ['Building the pages …', buildPages],
  ['Making links relative …', makeRelative],
  ['Printing the packets …', printAll],
  ['Packing the courses …', packLists],
  ['Packing the download …', packSite],
  ['Writing the service worker …', writeServiceWorker],
];

/** A private build is read where it lies: it has no download, and nothing that a browser would keep. */
const privateStages: readonly Stage[] = [
  ...stages.filter(([, work]) => ![printAll, packLists, packSite, writeServiceWorker].includes(work)),
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
  answers = false,
}: BuildOptions = {}): Promise<boolean> {
  say('Checking the content …');
  const files = await soundContent(content, copies);
  if (files === undefined) return false;
  // Without a copy that can be shown, it is the site as it is published.
  const shown = copies && files.some(isCopy);
  const printer = shown ? undefined : lookForChromium();
  const build: Build = { content, files, copies: shown, answers, printer, next: `.cache/next-${process.pid}` };
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

async function buildPages({ content, copies, answers, printer, next }: Build): Promise<boolean> {
  const cache = `${next}-cache`;
  const status = await runTool('astro/bin/astro.mjs', ['build', '--silent'], {
    POSTIL_OUT: next,
    POSTIL_CONTENT: content,
    POSTIL_CACHE: cache,
    POSTIL_COPIES: copies ? '1' : '',
    POSTIL_ANSWERS: answers ? '1' : '',
    POSTIL_PACKETS: printer === undefined ? '' : '1',
  });
  await rm(cache, { recursive: true, force: true });
  return status === 0;
}

async function makeRelative(build: Build): Promise<boolean> {
  const { title } = await publishedSite(build.content);
  const packets = build.printer === undefined ? [] : (await packetDownloads(build.next)).map(({ file }) => file);
  const courses = courseFiles(await listsIn(build.next));
  const toCome = build.copies ? [] : [downloadHref(title).slice(1), ...courses, ...packets];
  return noneDead(await finishLinks(build.next, toCome), build);
}

/** Pages link to packets only where there is a browser to print them. */
async function printAll({ next, printer }: Build): Promise<boolean> {
  const jobs = await packetDownloads(next);
  if (jobs.length === 0) return true;
  if (printer === undefined) {
    say(`There is no browser to print with, so the site has no packets to download. ${NO_CHROMIUM}`);
    return true;
  }
  try {
    await printPackets(next, jobs, printer);
    return true;
  } catch (error) {
    console.error((error as Error).message);
    return false;
  }
}

async function packLists({ next, files, content }: Build): Promise<boolean> {
  const { value: library } = buildLibrary(files);
  if (library !== undefined) await packCourses(next, library, publishedAt(await publishedSite(content)));
  return true;
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
