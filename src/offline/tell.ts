/** The last words of a finished site: the pages that tell of files, and the checksums of all downloads. */
import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { dayWords } from '../model/dates.ts';
import { downloadsHref, offlineHref } from '../model/urls.ts';
import { sumsHref } from '../views/downloads/all.ts';
import { factsIn, factsOf } from './file-facts.ts';
import { filesAskedIn, fillIn } from './fill.ts';
import { filesBelow } from './finish.ts';

const TELLING: ReadonlySet<string> = new Set([downloadsHref, offlineHref].map((href) => href.slice(1)));

/** Whether a page tells of files that are made after it. */
export const isTold = (page: string): boolean => TELLING.has(page);

/**
 * A page as far as what it tells is known by now; any other page as it is.
 * @param root the site’s folder
 * @param page its file from there
 * @param day the day of the content, `2026-12-01`
 */
export async function toldPage(html: string, { root, page, day }: Told): Promise<string> {
  if (!TELLING.has(page)) return html;
  return fillIn(html, await factsIn(root, filesAskedIn(html), dayWords(day)));
}

export interface Told {
  readonly root: string;
  readonly page: string;
  readonly day: string;
}

/** Fills in the pages of a finished folder. */
export async function tellPages(root: string, day: string): Promise<void> {
  for (const page of TELLING) {
    const path = join(root, page);
    await writeFile(path, await toldPage(await readFile(path, 'utf8'), { root, page, day }));
  }
}

/** Writes the checksums of everything in the folder of downloads, if there is one, as `sha256sum -c` reads them there (GNU coreutils). */
export async function writeSums(root: string): Promise<void> {
  const sums = join(root, sumsHref);
  const folder = dirname(sums);
  if (!existsSync(folder)) return;
  const files = (await filesBelow(folder)).filter((file) => file !== basename(sums));
  const lines: string[] = [];
  for (const file of files) lines.push(`${(await factsOf(join(folder, file))).sha256}  ${file}\n`);
  await writeFile(sums, lines.join(''));
}
