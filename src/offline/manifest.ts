/** The files of a finished site that a reader can keep. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DIGEST_BYTES, type FileMark, type Manifest } from '../model/manifest.ts';
import { filesBelow } from './finish.ts';

/**
 * What no reader opens: pictures are for link previews, `api/` is for programs, the rest for search engines, for missing pages, and
 * for keeping itself. What is offered for download is kept by downloading it.
 */
const LEFT_OUT = /^(?:api|pictures|downloads|offline)\/|^(?:404\.html|robots\.txt|sitemap\.xml|llms\.txt|sw\.js)$/;

/** Whether a file of the site, by its path from the root, is among those kept. */
export function isKept(file: string): boolean {
  return !LEFT_OUT.test(file);
}

/**
 * The manifest of a finished folder, in the order of the alphabet.
 * @param known what is known of its files, which need then not be read
 */
export async function manifestOf(folder: string, known: Manifest = new Map()): Promise<Manifest> {
  const files = (await filesBelow(folder)).filter(isKept);
  return new Map(files.map((file) => [file, known.get(file) ?? markOf(readFileSync(join(folder, file)))]));
}

/** What the bytes of a file are in a manifest. */
export function markOf(bytes: Buffer): FileMark {
  const hash = createHash('sha256').update(bytes).digest().subarray(0, DIGEST_BYTES);
  return { digest: hash.toString('base64url'), size: bytes.length };
}
