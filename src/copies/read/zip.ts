/** Archives, looked into before anything is inflated. */
import type { UnzipFileInfo } from 'fflate';
import { unzipSync } from 'fflate';
import type { Refusal } from '../types.ts';
import { MAX_ENTRIES, MAX_PACKED_BYTES, MAX_PART_BYTES } from './limits.ts';
import { copyTooLarge, damagedCopy, isRefusal } from './refusals.ts';

/** An archive's parts by name. */
export type Parts = Readonly<Record<string, Uint8Array>>;

const damaged = () => damagedCopy('The archive that the document consists of is broken');

/** What an archive's directory lists. Nothing is inflated. */
export function partsOf(bytes: Uint8Array): UnzipFileInfo[] | Refusal {
  const parts: UnzipFileInfo[] = [];
  try {
    unzipSync(bytes, {
      filter: (part) => {
        // A directory may claim four billion entries and have none.
        if (parts.push(part) > MAX_ENTRIES) throw new RangeError('too many entries');
        return false;
      },
    });
  } catch {
    return damaged();
  }
  return parts;
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);

/**
 * The parts whose name `wanted` accepts, inflated. Their sizes, packed and unpacked, are added up before. fflate never writes
 * beyond the size that the directory declares, so a part that lies about it takes no memory and is cut off; the packed size
 * limits the time that this takes, since DEFLATE packs at most 1,032 to 1.
 */
export function inflate(bytes: Uint8Array, wanted: (name: string) => boolean): Parts | Refusal {
  const listed = partsOf(bytes);
  if (isRefusal(listed)) return listed;
  const chosen = listed.filter((part) => wanted(part.name));
  const packed = sum(chosen.map((part) => part.size));
  if (packed > MAX_PACKED_BYTES || sum(chosen.map((part) => part.originalSize)) > MAX_PART_BYTES) {
    return copyTooLarge('What the document unpacks to is larger than 30 MB');
  }
  try {
    return unzipSync(bytes, { filter: (part) => wanted(part.name) });
  } catch {
    return damaged();
  }
}
