/** Builds the site when anything that it is made from has changed since the last build. */
import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { contentRoot } from '../src/library/disk.ts';
import { lookForChromium } from './browser.ts';
import { buildSite, type BuildOptions } from './build-site.ts';
import { digestOf, filesIn } from './pages/code-digest.ts';
import { say } from './process.ts';
import { buildMark } from './swap.ts';

/** What a site is built from: folders, and files beside them. */
const FOLDERS = [contentRoot, 'src', 'public', 'scripts'];
const FILES = ['astro.config.mjs', 'tsconfig.json', 'package-lock.json'];

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

/** A digest of everything that the site is built from. */
async function fingerprint({ answers = false }: BuildOptions): Promise<string> {
  const also = `${process.env['POSTIL_SITE'] ?? ''} ${answers} ${await lookForChromium()}`;
  return digestOf([...FILES, ...(await filesIn(FOLDERS))], also);
}
