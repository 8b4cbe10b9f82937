/** What may be read at all: files that are files, inside the content folder, of a size that a text can have. */
import { lstat, realpath } from 'node:fs/promises';
import { join } from 'node:path';
import type { Problem } from './files.ts';

/** The most that a text, or a file of data, may hold: some 40,000 words. Parsing takes longer than in proportion. */
export const TEXT_LIMIT = 256 * 1024;
/** The most that the bibliography and the ledger, which grow with the collection, may hold. */
const LIST_LIMIT = 32 * 1024 * 1024;

/**
 * Says why a file must not be read; nothing when it may. Throws what the system says, as when it is not there.
 * @param path the file, relative to `folder` with `/` as separator
 */
export async function unreadable(folder: string, path: string): Promise<Problem | undefined> {
  const file = join(folder, path);
  const status = await lstat(file);
  if (status.isSymbolicLink() || (await realpath(file)) !== join(await realpath(folder), path)) return aLink;
  if (status.isDirectory()) return closedFolder;
  if (!status.isFile()) return noFile;
  const limit = path.endsWith('.json') ? LIST_LIMIT : TEXT_LIMIT;
  return status.size > limit ? tooLarge(status.size, limit) : undefined;
}

const aLink: Problem = {
  message: 'This is a link, or lies behind one; content is read only from files and folders of its own.',
  mend: 'Put a copy of the file here in place of the link.',
};

const closedFolder: Problem = {
  message: 'The system does not let this folder be read.',
  mend: 'Mend its permissions, or remove it.',
};

const noFile: Problem = {
  message: 'This is a pipe or a device, not a file.',
  mend: 'Remove it.',
};

function tooLarge(size: number, limit: number): Problem {
  const inKilobytes = (bytes: number) => `${Math.ceil(bytes / 1024).toLocaleString('en')} kB`;
  return {
    message: `This file has ${inKilobytes(size)}; it may have ${inKilobytes(limit)}.`,
    mend: 'Divide it, or see whether it is what it should be.',
  };
}
