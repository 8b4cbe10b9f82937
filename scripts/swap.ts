/** A finished folder in the place of an older one. */
import { existsSync } from 'node:fs';
import { mkdir, readdir, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { systemCode } from '../src/library/system-error.ts';

const CACHE = '.cache';
/** What builds leave beside the caches: a new site or the old one, the number of their process, where the site is to go. */
const LEFT = /^(next|old)-(\d+)-(.+)$/;

/** The name that stands for a folder among the caches. */
export const nameOf = (folder: string): string => folder.replaceAll(/[\\/]/g, '-');

/** The folder in which this process makes a new site that goes to `to`, empty: a process that was stopped may have had its number. */
export async function nextFolder(to: string): Promise<string> {
  const next = join(CACHE, `next-${process.pid}-${nameOf(to)}`);
  await rm(next, { recursive: true, force: true });
  return next;
}

/** Sees to what builds left that were stopped: an old site that was on its way aside comes back, all else goes. */
export async function cleanUp(to: string, cache = CACHE): Promise<void> {
  await mkdir(cache, { recursive: true });
  for (const name of await readdir(cache)) {
    const [, which, pid, target] = LEFT.exec(name) ?? [];
    if (which === undefined || isRunning(Number(pid))) continue;
    const path = join(cache, name);
    // That of another site is seen to when that is built.
    if (which === 'old' && target !== nameOf(to)) continue;
    if (which === 'old' && !existsSync(to)) await rename(path, to);
    else await rm(path, { recursive: true, force: true });
  }
}

/** Whether there is a process of this number. */
export function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return systemCode(error) === 'EPERM';
  }
}

/** The file that says what a folder was built from, for `npm start`; gone whenever another build has put something else there. */
export const buildMark = (folder: string): string => `.cache/built-${nameOf(folder)}`;

/**
 * Puts a finished folder in the place of the old one, which comes back when that fails.
 * @throws what the file system says, when the new folder cannot be moved
 */
export async function swap(next: string, to: string): Promise<void> {
  const old = join(CACHE, `old-${process.pid}-${nameOf(to)}`);
  await rm(buildMark(to), { force: true });
  await mkdir(dirname(to), { recursive: true });
  const replaces = existsSync(to);
  if (replaces) await rename(to, old);
  try {
    await rename(next, to);
  } catch (error) {
    if (replaces) await rename(old, to);
    throw error;
  }
  await rm(old, { recursive: true, force: true });
}
