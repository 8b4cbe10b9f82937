/** Builds the site into `dist` when anything that it is made from has changed since the last build. */
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { contentRoot } from '../src/library/disk.ts';
import { BUILD_MARK, buildSite } from './build-site.ts';
import { say } from './process.ts';

const INPUTS = [contentRoot, 'src', 'public', 'scripts/build-site.ts', 'astro.config.mjs', 'package-lock.json'];

/** Makes `dist` that of now; gives whether that succeeded. */
export async function ensureBuilt(): Promise<boolean> {
  const now = await fingerprint();
  if (existsSync('dist') && existsSync(BUILD_MARK) && (await readFile(BUILD_MARK, 'utf8')) === now) {
    say('Nothing has changed since the last build.');
    return true;
  }
  if (!(await buildSite())) return false;
  await writeFile(BUILD_MARK, now);
  return true;
}

/** A hash of everything that the site is built from. */
async function fingerprint(): Promise<string> {
  const hash = createHash('sha256').update(process.env['POSTIL_SITE'] ?? '');
  for (const input of INPUTS)
    for (const file of await filesBelow(input)) hash.update(file).update(await readFile(file));
  return hash.digest('hex');
}

async function filesBelow(path: string): Promise<string[]> {
  const entries = await readdir(path, { recursive: true, withFileTypes: true }).catch(() => undefined);
  if (entries === undefined) return [path];
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .toSorted();
}
