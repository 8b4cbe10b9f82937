/** ZIP files that are the same for the same content, written as they are made (APPNOTE.TXT 6.3, pkware.com). */
import { open } from 'node:fs/promises';
import { Zip, ZipDeflate } from 'fflate';

export interface ZipEntry {
  readonly name: string;
  readonly content: Uint8Array;
}

/** What the format can count without the extensions that fflate does not write; the next numbers point to those. */
const MOST_ENTRIES = 0xffff - 1;
const MOST_BYTES = 0xffffffff - 1;
/** The format knows no earlier day. */
const EARLIEST = 1980;

/**
 * Writes a ZIP file, one entry in memory at a time.
 * @param day the day that all entries are said to be of, `2026-12-01`
 * @returns its size in bytes
 * @throws when there is more than the format can hold
 */
export async function writeZip(path: string, entries: AsyncIterable<ZipEntry>, day: string): Promise<number> {
  const file = await open(path, 'w');
  try {
    const chunks: Uint8Array[] = [];
    const zip = new Zip((error, chunk) => {
      if (error) throw error;
      chunks.push(chunk);
    });
    const mtime = zipTime(day);
    let [count, size] = [0, 0];
    const flush = async () => {
      for (const chunk of chunks.splice(0)) {
        await file.writeFile(chunk);
        size += chunk.length;
      }
      if (count > MOST_ENTRIES || size > MOST_BYTES)
        throw new Error(`${path} would hold more than a ZIP file can: ${count} files, ${size} bytes.`);
    };
    for await (const { name, content } of entries) {
      const entry = Object.assign(new ZipDeflate(name, { level: 9 }), { mtime });
      zip.add(entry);
      entry.push(content, true);
      count += 1;
      await flush();
    }
    zip.end();
    await flush();
    return size;
  } finally {
    await file.close();
  }
}

/** Noon of a day on the clock of this machine: fflate writes what that clock shows, and so the same on every machine. */
export function zipTime(day: string): Date {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return year < EARLIEST ? new Date(EARLIEST, 0, 1, 12) : new Date(year, month - 1, date, 12);
}
