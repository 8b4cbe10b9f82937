/** The stages of a build, from the pages to the service worker. */
import { annotationFiles, writeAnnotations } from '../src/exports/annotations/write.ts';
import { courseFiles, packCourses } from '../src/exports/course/pack.ts';
import { contentRoot, withAnswers } from '../src/library/disk.ts';
import type { ContentFile } from '../src/library/files.ts';
import type { Library } from '../src/library/library.ts';
import { renamedIn } from '../src/library/renamed.ts';
import { publishedAt } from '../src/model/site.ts';
import { packDownload } from '../src/offline/download.ts';
import { linkBook, type DeadLink } from '../src/offline/dead-links.ts';
import { reportDeadLinks } from '../src/offline/dead-links-report.ts';
import { filesBelow } from '../src/offline/finish.ts';
import { fitForDisk } from '../src/offline/fit-for-disk.ts';
import { isTold, tellPages, writeSums } from '../src/offline/tell.ts';
import { writeWorker } from '../src/offline/worker.ts';
import { allDownloadsView } from '../src/views/downloads/all.ts';
import { madeBy } from '../src/views/downloads/reading-list.ts';
import { siteChange } from '../src/views/last-changes.ts';
import { downloadHref } from '../src/views/offline.ts';
import { listsIn, packetDownloads } from './packets.ts';
import { makePages, type Made } from './pages/make-pages.ts';
import { linkedOf } from './pages/link-table.ts';
import { rendererFor } from './pages/renderer.ts';
import { NO_CHROMIUM, printPackets } from './print-packets.ts';
import { say } from './process.ts';
import { published } from './site.ts';

/** What the stages of a build work on. */
export interface Build {
  readonly files: readonly ContentFile[];
  /** The folder that the site ends up in. */
  readonly to: string;
  /** Whether readers’ own copies are shown. */
  readonly copies: boolean;
  /** The Chromium that prints packets, where there is one and they are wanted: a private build has none to download. */
  readonly printer: string | undefined;
  /** The joined content, without answers. */
  readonly library: Library;
  /** What the pages show: with answers where they are wanted. */
  readonly shown: Library;
  /** The folder that the new site grows in, beside the old one. */
  readonly next: string;
  /** The pages, once they are made. */
  made?: Made;
}

/** A stage of a build: what is said, and what is done; it gives whether it succeeded, having said why not. */
export type Stage = readonly [message: string, work: (build: Build) => Promise<boolean>];

export const stages: readonly Stage[] = [
  ['Building the pages …', buildPages],
  ['Following links …', followLinks],
  ['Writing the annotations …', annotate],
  ['Printing the packets …', printAll],
  ['Packing the courses …', packLists],
  ['Packing the download …', packSite],
  ['Telling sizes and checksums …', tell],
  ['Writing the service worker …', writeServiceWorker],
];

/** A private build is read where it lies: it has no download, and nothing that a browser would keep. */
export const privateStages: readonly Stage[] = [
  ...stages.filter(([, work]) => ![annotate, printAll, packLists, packSite, writeServiceWorker].includes(work)),
  ['Fitting the pages for this disk …', fitPages],
];

/** The day of the last change of the content; where none is known, the first that a ZIP file can be of. */
const dayOf = ({ library }: Build): string => siteChange(library) ?? '1980-01-01';

async function buildPages(build: Build): Promise<boolean> {
  const { copies, printer, shown, next, to } = build;
  const renderer = await rendererFor(contentRoot);
  if (renderer === undefined) return false;
  // Scripts look for notes under former addresses, which stand in one that every page loads.
  const renamed = renamedIn(shown.ledger);
  const options = JSON.stringify({ copies, answers: withAnswers, packets: printer !== undefined, renamed });
  try {
    build.made = await makePages({ library: shown, renderer, next, to, options });
    return true;
  } catch (error) {
    console.error(error);
    return false;
  }
}

async function followLinks(build: Build): Promise<boolean> {
  const book = linkBook(new Set([...(await filesBelow(build.next)), ...(await filesToCome(build))]));
  for (const [file, { linked, online }] of recorded(build))
    for (const part of [linked, online]) if (part !== undefined) book.note(file, linkedOf(part, links(build)));
  return noneDead(book.dead(), build);
}

/** The files that later stages make. */
async function filesToCome({ copies, printer, next, library }: Build): Promise<string[]> {
  if (copies) return [];
  const packets = printer === undefined ? [] : (await packetDownloads(next)).map(({ file }) => file);
  const courses = courseFiles(await listsIn(next));
  const { title, makes } = library.site;
  const { sums } = allDownloadsView(library, madeBy(library, printer !== undefined));
  return [
    ...(makes.download ? [downloadHref(title).slice(1)] : []),
    ...(sums === undefined ? [] : [sums.slice(1)]),
    ...(await annotationFiles(next)),
    ...courses,
    ...packets,
  ];
}

/** Behind what changes the text of op-eds’ pages, for positions count in it. */
async function annotate({ next, library }: Build): Promise<boolean> {
  await writeAnnotations(next, library, published(library.site).address);
  return true;
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

async function packLists({ next, library }: Build): Promise<boolean> {
  await packCourses(next, library, publishedAt(published(library.site)));
  return true;
}

async function packSite(build: Build): Promise<boolean> {
  const { next: root, library, to: old } = build;
  if (!library.site.makes.download) return true;
  const known = recorded(build);
  const { dead, marks } = await packDownload({
    ...{ root, old, site: published(library.site), day: dayOf(build) },
    linked: new Map(
      known.flatMap(([file, { linked }]) => (linked === undefined ? [] : [[file, linkedOf(linked, links(build))]])),
    ),
    marks: new Map(known.flatMap(([file, { packed }]) => (packed === undefined ? [] : [[file, packed]]))),
  });
  for (const [file, record] of known) record.packed = marks.get(file);
  return noneDead(dead, build);
}

/** Behind all that makes something to download, and before the service worker, which goes by what the pages then say. */
async function tell(build: Build): Promise<boolean> {
  if (!build.copies) await writeSums(build.next);
  await tellPages(build.next, dayOf(build));
  return true;
}

async function fitPages({ next }: Build): Promise<boolean> {
  await fitForDisk(next);
  return true;
}

/** The last stage, for the worker goes by a digest of every file. */
async function writeServiceWorker(build: Build): Promise<boolean> {
  await writeWorker(build.next, new Map(recorded(build).filter(([file]) => !isTold(file))));
  return true;
}

/** What is known of the files that the pages’ code made, by their names. */
const recorded = ({ made }: Build) => Object.entries(made?.record.files ?? {});

/** Every link of theirs. */
const links = ({ made }: Build) => made?.record.links ?? [];

function noneDead(dead: readonly DeadLink[], { files }: Build): boolean {
  if (dead.length > 0) console.error(reportDeadLinks(dead, files, contentRoot));
  return dead.length === 0;
}
