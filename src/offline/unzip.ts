/** Unpacks ZIP files, one entry in memory at a time. */
import { createReadStream, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, resolve, sep } from 'node:path';
import { Unzip, UnzipInflate } from 'fflate';

/**
 * Unpacks a ZIP file that `writeZip` has written into a folder.
 * @throws when it is broken, or an entry would lie outside the folder
 */
export async function unpackZip(path: string, folder: string): Promise<void> {
  const root = resolve(folder);
  const unzip = new Unzip((entry) => {
    const to = resolve(root, entry.name);
    if (!to.startsWith(root + sep)) throw new Error(`${entry.name} lies outside the folder.`);
    const chunks: Uint8Array[] = [];
    entry.ondata = (error, chunk, isLast) => {
      if (error) throw error;
      chunks.push(chunk);
      if (!isLast) return;
      mkdirSync(dirname(to), { recursive: true });
      writeFileSync(to, Buffer.concat(chunks));
    };
    entry.start();
  });
  unzip.register(UnzipInflate);
  for await (const chunk of createReadStream(path)) unzip.push(chunk as Buffer);
  unzip.push(new Uint8Array(), true);
}
