/** The files of an index: compressed, and signed with a word. */
import { gunzipSync, gzipSync } from 'fflate';

const SIGNATURE = new TextEncoder().encode('pagefind_dcd');

/** What a file of an index holds. Throws when it is none. */
export function unpack(file: Uint8Array): Uint8Array {
  const bytes = gunzipSync(file);
  if (SIGNATURE.some((byte, index) => bytes[index] !== byte)) throw new Error('This is no file of Pagefind’s.');
  return bytes.subarray(SIGNATURE.length);
}

/** A file of an index that holds this. The time in it is always the same. */
export function pack(bytes: Uint8Array): Uint8Array {
  return gzipSync(Buffer.concat([SIGNATURE, bytes]), { level: 9, mtime: 0 });
}
