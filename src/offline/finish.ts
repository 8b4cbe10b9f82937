/** The files of a finished site, and the last touch to those that link to others. */
import { readdir } from 'node:fs/promises';
import { join, sep } from 'node:path';
import type { Linked } from './dead-links.ts';
import { relativeSheet } from './relative-css.ts';
import { relativePage, type Places } from './relative.ts';

/** The page that a host shows for any address: from there only links from the root lead home. */
export const MISSING = '404.html';

/** Every file below a folder, `people/x.html`, in the order of the alphabet. */
export async function filesBelow(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(folder, sep).length).split(sep).join('/'))
    .toSorted();
}

/** The text of a page or a style sheet with its links made relative, and where they lead. */
export function finishedText(text: string, file: string): Linked & { readonly text: string; readonly online?: Places } {
  if (file.endsWith('.css')) {
    const { css, links } = relativeSheet(text, file);
    return { text: css, links };
  }
  const { html, ...linked } = relativePage(text, file);
  return { text: html, ...linked };
}
