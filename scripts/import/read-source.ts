import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { copyTooLarge } from '../../src/copies/read/refusals.ts';
import { MAX_FILE_BYTES } from '../../src/copies/read/limits.ts';
import type { CopyFile } from '../../src/copies/types.ts';
import type { ImportProblem } from '../../src/import/codes.ts';
import { systemCode } from '../../src/library/system-error.ts';

/** Reads a file that is to be imported; says why it cannot be. A file that is far too large, or none, is not opened. */
export async function readSource(path: string): Promise<CopyFile | ImportProblem> {
  try {
    const status = await stat(path);
    if (status.isDirectory()) return noFile('This is a folder', 'Name the files in it.');
    if (!status.isFile()) return noFile('This is a pipe or a device', 'Name a file.');
    if (status.size > MAX_FILE_BYTES)
      return copyTooLarge(`The file has ${inMegabytes(status.size)}; at most ${inMegabytes(MAX_FILE_BYTES)} are read`);
    return { name: basename(path), bytes: new Uint8Array(await readFile(path)) };
  } catch (error) {
    const code = systemCode(error) ?? String(error);
    if (code === 'ENOENT' || code === 'ENOTDIR') return noFile('There is no such file', 'See how its name is spelled.');
    return noFile(`The system does not let this file be read (${code})`, 'Mend its permissions, or copy it.');
  }
}

const inMegabytes = (bytes: number): string => `${Math.round(bytes / 1e6)} MB`;

function noFile(message: string, mend: string): ImportProblem {
  return { code: 'no-file', message: `${message}.`, mend };
}
