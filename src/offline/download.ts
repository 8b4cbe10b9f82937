/** Packs a finished site into the ZIP file that readers download. */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { parseDate } from '../model/dates.ts';
import type { Site } from '../model/site.ts';
import { sizeWords } from '../model/size.ts';
import { offlineHref } from '../model/urls.ts';
import { downloadHref, folderName } from '../views/offline.ts';
import { linkBook, type DeadLink, type LinkBook } from './dead-links.ts';
import { downloadedPage, downloadedSheet, isInDownload } from './downloaded.ts';
import { fillIn } from './fill.ts';
import { filesBelow } from './finish.ts';
import { readMe } from './read-me.ts';
import { relativePage, type Link } from './relative.ts';
import { writeZip, type ZipEntry } from './zip.ts';

/**
 * Makes the download of a finished site, in the site's folder, and tells its size on the page that links to it.
 * @param root the site's folder
 * @param site its site file, with the address that it is published at
 * @returns links in the download that lead to nothing in it
 */
export async function packDownload(root: string, site: Site): Promise<DeadLink[]> {
  const updated = dayOfFeed(await readFile(join(root, 'feed.xml'), 'utf8'));
  const day = parseDate(updated)?.words ?? updated;
  const files = (await filesBelow(root)).filter(isInDownload);
  const book = linkBook(new Set(files));
  const path = join(root, downloadHref(site.title));
  await mkdir(dirname(path), { recursive: true });
  const folder = folderName(site.title);
  const entries = async function* (): AsyncGenerator<ZipEntry> {
    const intro = readMe({ site, day, newest: new URL(offlineHref, site.address).href });
    yield { name: `${folder}/READ ME.txt`, content: new TextEncoder().encode(intro) };
    for (const file of files) yield { name: `${folder}/${file}`, content: await downloaded(root, file, day, book) };
  };
  const size = await writeZip(path, entries(), updated);
  const page = join(root, offlineHref);
  await writeFile(page, fillIn(await readFile(page, 'utf8'), { day, size: sizeWords(size) }));
  return book.dead().map((dead) => ({ ...dead, missing: 'download' }));
}

/** A file as the download has it; its links are noted in the book. */
async function downloaded(root: string, file: string, day: string, book: LinkBook): Promise<Uint8Array> {
  const content = await readFile(join(root, file));
  if (file.endsWith('.css')) return new TextEncoder().encode(downloadedSheet(content.toString('utf8')));
  if (!file.endsWith('.html')) return content;
  const text = downloadedPage(content.toString('utf8'));
  const html = file === offlineHref.slice(1) ? fillIn(text, { day }) : text;
  const { links, ids } = relativePage(html, file);
  // As an editor writes them, from the root.
  book.note(file, { ids, links: links.map((link) => ({ ...link, link: fromRoot(link) })) });
  return new TextEncoder().encode(html);
}

function fromRoot({ file, fragment }: Link): string {
  return `/${file}${fragment === '' ? '' : `#${fragment}`}`;
}

/** The day of the newest reading or correction. Throws when the feed does not tell it, which is a fault of the program. */
function dayOfFeed(feed: string): string {
  const [, day] = /<updated>(\d{4}-\d\d-\d\d)T/.exec(feed) ?? [];
  if (day === undefined) throw new Error('The feed does not tell when it was updated.');
  return day;
}
