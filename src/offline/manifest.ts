/** The files of a finished site that a reader can keep. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { digestOf, type FileMark, type Manifest } from '../model/manifest.ts';
import { filesBelow } from './finish.ts';

/**
 * What no reader opens: pictures are for link previews, the rest for search engines, for missing pages, and for keeping itself.
 * What is offered for download is kept by downloading it.
 */
const LEFT_OUT = /^(?:pictures|downloads|offline)\/|^(?:404\.html|robots\.txt|sitemap\.xml|llms\.txt|sw\.js)$/;

/** Whether a file of the site, by its path from the root, is among those kept. */
export function isKept(file: string): boolean {
  return !LEFT_OUT.test(file);
}

/** The manifest of a finished folder, in the order of the alphabet. */
export async function manifestOf(folder: string): Promise<Manifest> {
  const marks = new Map<string, FileMark>();
  for (const file of (await filesBelow(folder)).filter(isKept)) {
    const bytes = new Uint8Array(await readFile(join(folder, file)));
    marks.set(file, { digest: await digestOf(bytes), size: bytes.length });
  }
  return marks;
}
