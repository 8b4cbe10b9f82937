/** ZIP files that are the same for the same content, written as they are made (APPNOTE.TXT 6.3, pkware.com). */
import { closeSync, openSync, writeSync } from 'node:fs';
import { crc32 } from 'node:zlib';
import { deflateSync, Zip, type ZipInputFile } from 'fflate';
import { oldZip, type ContentMark, type OldZip } from './zip-old.ts';

export interface ZipEntry {
  readonly name: string;
  /** Made when it is asked for, which it need not be where it is known and a former file has it. */
  readonly content: Uint8Array | (() => Promise<Uint8Array>);
  /** What it is known to be before it is made. */
  readonly mark?: ContentMark | undefined;
}

export interface WrittenZip {
  /** In bytes. */
  readonly size: number;
  /** What each entry holds, by its name. */
  readonly marks: ReadonlyMap<string, ContentMark>;
}

/** What the format can count without the extensions that fflate does not write; the next numbers point to those. */
const MOST_ENTRIES = 0xffff - 1;
const MOST_BYTES = 0xffffffff - 1;
/** The format knows no earlier day. */
const EARLIEST = 1980;
/** By number (APPNOTE.TXT 4.4.5), and how hard it tries (4.4.4): the hardest, which takes no longer with what sites are made of. */
const DEFLATE = { compression: 8, flag: 1 };
const LEVEL = 9;
/** Stands in each file, as a remark on its first entry: what was compressed otherwise is not taken over. */
export const COMPRESSED_BY = `fflate 0.8.3, level ${LEVEL}`;

/**
 * Writes a ZIP file, one entry in memory at a time.
 * @param day the day that all entries are said to be of, `2026-12-01`
 * @param old a former one: what it has of the same content is not compressed again; the file is the same with it and without
 * @throws when there is more than the format can hold
 */
export async function writeZip(
  path: string,
  entries: AsyncIterable<ZipEntry>,
  day: string,
  old?: string,
): Promise<WrittenZip> {
  const before = oldZip(old, COMPRESSED_BY);
  const file = openSync(path, 'w');
  try {
    const { add, end } = archive(zipTime(day));
    const marks = new Map<string, ContentMark>();
    let [count, size] = [0, 0];
    const write = (chunks: readonly Uint8Array[]) => {
      for (const chunk of chunks) size += writeWhole(file, chunk);
      if (count > MOST_ENTRIES || size > MOST_BYTES)
        throw new Error(`${path} would hold more than a ZIP file can: ${count} files, ${size} bytes.`);
    };
    for await (const entry of entries) {
      count += 1;
      const packed = await packedEntry(entry, before);
      marks.set(entry.name, packed.mark);
      write(add(entry.name, packed));
    }
    write(end());
    return { size, marks };
  } finally {
    closeSync(file);
    before.close();
  }
}

/** The system may take less at once than it is given. */
function writeWhole(file: number, bytes: Uint8Array): number {
  for (let done = 0; done < bytes.length;) done += writeSync(file, bytes, done);
  return bytes.length;
}

interface Packed {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly mark: ContentMark;
}

async function packedEntry({ name, content, mark }: ZipEntry, before: OldZip): Promise<Packed> {
  const known = mark && before.deflated(name, mark);
  if (mark !== undefined && known !== undefined) return { bytes: known, mark };
  const whole = typeof content === 'function' ? await content() : content;
  const found = { crc: crc32(whole), size: whole.length };
  return { bytes: before.deflated(name, found, whole) ?? deflateSync(whole, { level: LEVEL }), mark: found };
}

/** Begins a ZIP file; each call gives the next bytes of it. */
function archive(mtime: Date) {
  const chunks: Uint8Array[] = [];
  let isFirst = true;
  const zip = new Zip((error, chunk) => {
    if (error) throw error;
    chunks.push(chunk);
  });
  return {
    add(name: string, { bytes, mark: { crc, size } }: Packed): Uint8Array[] {
      const entry: ZipInputFile = { filename: name, size, crc, mtime, ...DEFLATE };
      if (isFirst) entry.comment = COMPRESSED_BY;
      isFirst = false;
      zip.add(entry);
      entry.ondata?.(null, bytes, true);
      return chunks.splice(0);
    },
    end(): Uint8Array[] {
      zip.end();
      return chunks.splice(0);
    },
  };
}

/** Noon of a day on the clock of this machine: fflate writes what that clock shows, and so the same on every machine. */
export function zipTime(day: string): Date {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return year < EARLIEST ? new Date(EARLIEST, 0, 1, 12) : new Date(year, month - 1, date, 12);
}
