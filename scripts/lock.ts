/** One process at a time. */
import { link, readFile, rm, writeFile } from 'node:fs/promises';
import { setTimeout as wait } from 'node:timers/promises';
import { systemCode } from '../src/library/system-error.ts';
import { say } from './process.ts';
import { isRunning } from './swap.ts';

const AGAIN_AFTER = 200;
/** The locks that this process has. */
const held = new Set<string>();
let count = 0;

/**
 * Does a piece of work while no other process does one under the same lock; waits for as long as one does.
 * @param path the file that is the lock; it holds the number of the process that has it
 */
export async function alone<T>(path: string, work: () => Promise<T>): Promise<T> {
  for (let isFirst = true; !(await taken(path)); isFirst = false) {
    if (isFirst) say(`Waiting for what another build does (${path}) …`);
    await wait(AGAIN_AFTER);
  }
  try {
    return await work();
  } finally {
    held.delete(path);
    await rm(path, { force: true });
  }
}

/** Takes the lock, when nobody has it, or nobody who still runs. It is there with its number at once, or a stopped process could leave it empty. */
async function taken(path: string): Promise<boolean> {
  const own = `${path}.${process.pid}-${count++}`;
  await writeFile(own, String(process.pid));
  try {
    await link(own, path);
    held.add(path);
    return true;
  } catch (error) {
    if (systemCode(error) !== 'EEXIST') throw error;
    if (await isLeft(path)) await rm(path, { recursive: true, force: true });
    return false;
  } finally {
    await rm(own, { force: true });
  }
}

/** Whether a lock was left by a process that was stopped; a later one may have its number, this one as well. */
async function isLeft(path: string): Promise<boolean> {
  try {
    const pid = Number(await readFile(path, 'utf8'));
    if (pid === process.pid) return !held.has(path);
    return !(pid > 0) || !isRunning(pid);
  } catch (error) {
    return systemCode(error) !== 'ENOENT';
  }
}
