/** What a former ZIP file has compressed already (APPNOTE.TXT 6.3, pkware.com). */
import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { crc32, inflateRawSync } from 'node:zlib';

/** What tells a content from another. */
export interface ContentMark {
  /** Its CRC-32. */
  readonly crc: number;
  /** In bytes. */
  readonly size: number;
}

export interface OldZip {
  /**
   * The bytes that a content was compressed to under this name; nothing when it was not, or they are broken.
   * @param content itself, where it is at hand: then it is compared, for others may have its mark
   */
  readonly deflated: (name: string, mark: ContentMark, content?: Uint8Array) => Uint8Array<ArrayBuffer> | undefined;
  readonly close: () => void;
}

interface Member extends ContentMark {
  /** How many bytes it was compressed to. */
  readonly packed: number;
  /** Where its bytes begin. */
  readonly start: number;
}

/** Lengths of the parts that the format puts in front of, between and behind the contents (4.3.7, 4.3.12, 4.3.16), without names. */
const LOCAL = 30;
const CENTRAL = 46;
const END = 22;

/**
 * Opens a ZIP file that `writeZip` has written. One that is missing, broken or made by another seems empty.
 * @param mark the remark on the first entry that makes it one of those
 */
export function oldZip(path: string | undefined, mark: string): OldZip {
  const file = path === undefined ? undefined : attempt(() => openSync(path, 'r'));
  const members = (file !== undefined && attempt(() => membersOf(file, mark))) || new Map<string, Member>();
  return {
    deflated(name, { crc, size }, content) {
      const member = members.get(name);
      if (file === undefined || member?.crc !== crc || member.size !== size) return undefined;
      return attempt(() => {
        const bytes = read(file, member.start, member.packed);
        const held = inflateRawSync(bytes);
        const isSame = content === undefined ? held.length === size && crc32(held) === crc : held.equals(content);
        return isSame ? bytes : undefined;
      });
    },
    close: () => file !== undefined && closeSync(file),
  };
}

/** What the system refuses, and what is broken, is as if it were not there. */
function attempt<T>(work: () => T): T | undefined {
  try {
    return work();
  } catch {
    return undefined;
  }
}

function membersOf(file: number, mark: string): Map<string, Member> {
  const end = read(file, fstatSync(file).size - END, END);
  const directory = read(file, end.readUInt32LE(16), end.readUInt32LE(12));
  const members = new Map<string, Member>();
  for (let at = 0; at < directory.length;) {
    const entry = directory.subarray(at);
    const nameEnd = CENTRAL + entry.readUInt16LE(28);
    const remarkEnd = nameEnd + entry.readUInt16LE(32);
    if (at === 0 && entry.toString('utf8', nameEnd, remarkEnd) !== mark) break;
    members.set(entry.toString('utf8', CENTRAL, nameEnd), {
      crc: entry.readUInt32LE(16),
      packed: entry.readUInt32LE(20),
      size: entry.readUInt32LE(24),
      start: entry.readUInt32LE(42) + LOCAL + nameEnd - CENTRAL,
    });
    at += remarkEnd;
  }
  return members;
}

/** @throws when the file has no such place */
function read(file: number, start: number, length: number): Buffer<ArrayBuffer> {
  // Before so much memory is asked for.
  if (start < 0 || start + length > fstatSync(file).size) throw new Error('The file ends before that.');
  const bytes = Buffer.alloc(length);
  readSync(file, bytes, 0, length, start);
  return bytes;
}
