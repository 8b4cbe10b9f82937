/** A finished site that is read where it lies: its pages as the download has them. */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { downloadedPage, downloadedSheet } from './downloaded.ts';
import { filesBelow } from './finish.ts';

/** Changes the pages and style sheets of a folder, in place. */
export async function fitForDisk(folder: string): Promise<void> {
  for (const file of await filesBelow(folder)) {
    const fit = file.endsWith('.html') ? downloadedPage : file.endsWith('.css') ? downloadedSheet : undefined;
    if (fit !== undefined) await writeFile(join(folder, file), fit(await readFile(join(folder, file), 'utf8')));
  }
}
