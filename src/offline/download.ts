/** Packs a finished site into the ZIP file that readers download. */
import { readFileSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { dayWords } from '../model/dates.ts';
import type { Site } from '../model/site.ts';
import { offlineHref } from '../model/urls.ts';
import { downloadHref, folderName } from '../views/offline.ts';
import { linkBook, type DeadLink, type Linked } from './dead-links.ts';
import { downloadedPage, downloadedSheet, isInDownload } from './downloaded.ts';
import { filesBelow } from './finish.ts';
import { readMe } from './read-me.ts';
import { toldPage } from './tell.ts';
import type { ContentMark } from './zip-old.ts';
import { writeZip, type ZipEntry } from './zip.ts';

/** What is to be packed. */
export interface Download {
  /** The site’s folder. */
  readonly root: string;
  /** Its site file, with the address that it is published at. */
  readonly site: Site;
  /** The day of its content, `2026-12-01`. */
  readonly day: string;
  /** What links lead to and from in its pages and style sheets, by their files. */
  readonly linked: ReadonlyMap<string, Linked>;
  /** The folder of the site as it was, from whose download is taken over what is the same. */
  readonly old?: string;
  /** What files are known to be in the download, by their names on the site. */
  readonly marks?: ReadonlyMap<string, ContentMark>;
}

export interface PackedDownload {
  /** Links in the download that lead to nothing in it. */
  readonly dead: readonly DeadLink[];
  /** What each of its files is in the download. */
  readonly marks: ReadonlyMap<string, ContentMark>;
}

/** Makes the download of a finished site, in the site's folder. */
export async function packDownload({ root, site, day, linked, old, marks }: Download): Promise<PackedDownload> {
  const files = (await filesBelow(root)).filter(isInDownload);
  const path = join(root, downloadHref(site.title));
  await mkdir(dirname(path), { recursive: true });
  const folder = folderName(site.title);
  const entries = async function* (): AsyncGenerator<ZipEntry> {
    const intro = readMe({ site, day: dayWords(day), newest: new URL(offlineHref, site.address).href });
    yield { name: `${folder}/READ ME.txt`, content: new TextEncoder().encode(intro) };
    for (const file of files)
      yield { name: `${folder}/${file}`, content: () => downloaded(root, file, day), mark: marks?.get(file) };
  };
  const zip = await writeZip(path, entries(), day, old && join(old, downloadHref(site.title)));
  const packed = files.flatMap((file) => {
    const mark = zip.marks.get(`${folder}/${file}`);
    return mark === undefined ? [] : [[file, mark] as const];
  });
  return { dead: deadIn(files, linked), marks: new Map(packed) };
}

function deadIn(files: readonly string[], linked: ReadonlyMap<string, Linked>): DeadLink[] {
  const book = linkBook(new Set(files));
  for (const file of files) {
    const links = linked.get(file);
    if (links !== undefined) book.note(file, links);
  }
  return book.dead().map((dead) => ({ ...dead, missing: 'download' }));
}

/** A file as the download has it. */
async function downloaded(root: string, file: string, day: string): Promise<Uint8Array> {
  const content = readFileSync(join(root, file));
  if (file.endsWith('.css')) return new TextEncoder().encode(downloadedSheet(content.toString('utf8')));
  if (!file.endsWith('.html')) return content;
  return new TextEncoder().encode(await toldPage(downloadedPage(content.toString('utf8')), { root, page: file, day }));
}
