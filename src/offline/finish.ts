/** The finished folder: goes through its files one by one, so that no more than one is in memory. */
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { linkBook, type DeadLink, type Linked } from './dead-links.ts';
import { relativeSheet } from './relative-css.ts';
import { relativePage } from './relative.ts';

/** The page that a host shows for any address: from there only links from the root lead home. */
const MISSING = '404.html';

/** Every file below a folder, `people/x.html`, in the order of the alphabet. */
export async function filesBelow(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(folder, sep).length).split(sep).join('/'))
    .toSorted();
}

/**
 * Makes the links of every page and style sheet of a site relative, in place; gives those that lead nowhere.
 * @param toCome files that are not there yet, from the site's root
 */
export async function finishLinks(folder: string, toCome: readonly string[]): Promise<DeadLink[]> {
  const files = await filesBelow(folder);
  const book = linkBook(new Set([...files, ...toCome]));
  for (const file of files) {
    if (!/\.(?:html|css)$/.test(file)) continue;
    const text = await readFile(join(folder, file), 'utf8');
    const finished = finishedText(text, file);
    book.note(file, finished);
    if (finished.text !== text && file !== MISSING) await writeFile(join(folder, file), finished.text);
  }
  return book.dead();
}

function finishedText(text: string, file: string): Linked & { readonly text: string } {
  if (file.endsWith('.css')) {
    const { css, links } = relativeSheet(text, file);
    return { text: css, links };
  }
  const { html, links, ids } = relativePage(text, file);
  return { text: html, links, ids };
}
