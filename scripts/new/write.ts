/** Writing to the collection: whole or not at all, and never over what is there. */
import { mkdir, readFile, rename, rm, rmdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { systemCode } from '../../src/library/system-error.ts';
import { Refusal, type Change } from './fields.ts';

/**
 * Makes a change in a content folder.
 * @returns the path of the file
 * @throws Refusal when the file is there and may not be, or when another change to it is under way
 */
export async function apply(change: Change, root: string): Promise<string> {
  const path = join(root, change.path);
  await (change.adds ? replace(path, change.edit) : create(path, change.edit(undefined)));
  return path;
}

async function create(path: string, text: string): Promise<void> {
  const folder = dirname(path);
  const made = await mkdir(folder, { recursive: true });
  try {
    await writeFile(path, text, { flag: 'wx' });
  } catch (error) {
    if (systemCode(error) === 'EEXIST') throw new Refusal(`${path} is there already.`);
    // What fails here is less telling than why the file could not be written.
    await rm(path, { force: true }).catch(() => undefined);
    if (made !== undefined) await rmdir(folder).catch(() => undefined);
    throw error;
  }
}

/** Writes beside the file and renames; the file beside also keeps a second command out until the first is done. */
async function replace(path: string, edit: Change['edit']): Promise<void> {
  const beside = `${path}.new`;
  await claimFile(beside);
  try {
    await writeFile(beside, edit(await readIfThere(path)));
    await rename(beside, path);
  } catch (error) {
    await rm(beside, { force: true });
    throw error;
  }
}

async function claimFile(path: string): Promise<void> {
  try {
    await writeFile(path, '', { flag: 'wx' });
  } catch (error) {
    if (systemCode(error) !== 'EEXIST') throw error;
    throw new Refusal(`Another command is writing ${path}. If none is, remove that file.`);
  }
}

/** A file's text to the byte; throws when it is not UTF-8. */
async function readIfThere(path: string): Promise<string | undefined> {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(await readFile(path));
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return undefined;
    throw error;
  }
}
