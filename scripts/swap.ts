/** A finished folder in the place of an older one. */
import { existsSync } from 'node:fs';
import { mkdir, readdir, rename, rm, stat } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { systemCode } from '../src/library/system-error.ts';

const CACHE = '.cache';
/** What builds leave that were stopped: a new site or the old one, the number of their process, where the site is to go. */
const LEFT = /^\.postil-(next|old)-(\d+)-(.+)$/;

/** The name that stands for a folder among the caches. */
export const nameOf = (folder: string): string => folder.replaceAll(/[\\/]/g, '-');

/** What this process has in work for `to`. */
const placeIn = (workshop: string, which: 'next' | 'old', to: string): string =>
  join(workshop, `.postil-${which}-${process.pid}-${nameOf(to)}`);

/** Whether a site can go to `to`; it says why none can. */
export async function canGoTo(to: string): Promise<boolean> {
  const why = await whyNotTo(to);
  if (why !== undefined) console.error(why);
  return why === undefined;
}

/**
 * Why no site can go to `to`, in a sentence; nothing when one can. A disk that is mounted there cannot be exchanged for another
 * folder, as a site is for the next.
 */
export async function whyNotTo(to: string): Promise<string | undefined> {
  if (!existsSync(to)) return undefined;
  const [own, above] = await Promise.all([stat(to), stat(dirname(resolve(to)))]);
  if (!own.isDirectory()) return `${to} is a file, and a site is a folder. Name another with --to.`;
  if (own.dev === above.dev) return undefined;
  return `${to} is a disk of its own, which no new site can replace as a whole. Name a folder on it: --to ${join(to, 'site')}`;
}

/** The folder where the site for `to` is in work: among the caches, or on the disk that it goes to, for a move has to be one step. */
async function workshopOf(to: string, cache: string): Promise<string> {
  await mkdir(cache, { recursive: true });
  const above = dirname(resolve(to));
  const [there, here] = await Promise.all([stat(firstThere(above)), stat(cache)]);
  if (there.dev === here.dev) return cache;
  await mkdir(above, { recursive: true });
  return above;
}

/** The folder itself, or the first above it that is there. */
function firstThere(folder: string): string {
  return existsSync(folder) ? folder : firstThere(dirname(folder));
}

/** The folder in which this process makes a new site that goes to `to`, empty: a process that was stopped may have had its number. */
export async function nextFolder(to: string, cache = CACHE): Promise<string> {
  const next = placeIn(await workshopOf(to, cache), 'next', to);
  await rm(next, { recursive: true, force: true });
  return next;
}

/** Sees to what builds left that were stopped: an old site that was on its way aside comes back, all else goes. */
export async function cleanUp(to: string, cache = CACHE): Promise<void> {
  const workshop = await workshopOf(to, cache);
  for (const name of await readdir(workshop)) {
    const [, which, pid, target] = LEFT.exec(name) ?? [];
    if (which === undefined || isRunning(Number(pid))) continue;
    const path = join(workshop, name);
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
  const old = placeIn(dirname(next), 'old', to);
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
