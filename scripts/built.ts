/** Builds the site when anything that it is made from has changed since the last build. */
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { contentRoot } from '../src/library/disk.ts';
import { filesBelow } from '../src/offline/finish.ts';
import { lookForChromium } from './browser.ts';
import { buildMark, buildSite, type BuildOptions } from './build-site.ts';
import { say } from './process.ts';

/** What a site is built from: folders, and files beside them. */
const FOLDERS = [contentRoot, 'src', 'public'];
const FILES = [
  'scripts/build-site.ts',
  'scripts/print-page.ts',
  'scripts/site.ts',
  'astro.config.mjs',
  'tsconfig.json',
  'package-lock.json',
];

/** Makes a folder the site of now; gives whether that succeeded. */
export async function ensureBuilt(options: BuildOptions & { readonly to: string }): Promise<boolean> {
  const now = await fingerprint(options);
  const mark = buildMark(options.to);
  if (existsSync(options.to) && existsSync(mark) && (await readFile(mark, 'utf8')) === now) {
    say('Nothing has changed since the last build.');
    return true;
  }
  if (!(await buildSite(options))) return false;
  await writeFile(mark, now);
  return true;
}

/** A hash of everything that the site is built from. */
async function fingerprint({ answers = false }: BuildOptions): Promise<string> {
  const hash = createHash('sha256').update(`${process.env['POSTIL_SITE'] ?? ''} ${answers} ${lookForChromium()}`);
  const below = await Promise.all(
    FOLDERS.map(async (folder) => (await filesBelow(folder)).map((file) => join(folder, file))),
  );
  for (const file of [...FILES, ...below.flat()]) hash.update(file).update(await readFile(file));
  return hash.digest('hex');
}
