/** Pictures kept from one build to the next: drawing one takes longer than all the rest of its page. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { replaceFile } from '../library/disk.ts';

type Bytes = Uint8Array<ArrayBuffer>;

/**
 * The picture that a folder keeps under a key; else the one that is drawn, which it keeps from then on. A folder that cannot
 * be read or written is as good as none.
 * @param key names everything on which the bytes depend
 * @throws what `draw` throws
 */
export async function kept(folder: string, key: string, draw: () => Promise<Bytes>): Promise<Bytes> {
  const path = join(folder, `${key}.png`);
  const known = await readFile(path).catch(() => undefined);
  if (known !== undefined && isWhole(known)) return Uint8Array.from(known);
  const bytes = await draw();
  // Whole, so that no other build reads half of it.
  await replaceFile(path, bytes).catch(() => undefined);
  return bytes;
}

const FIRST = Buffer.from('89504e470d0a1a0a', 'hex');
const LAST = Buffer.from('0000000049454e44ae426082', 'hex');

/** Whether a file begins and ends as a PNG does (https://www.w3.org/TR/png-3/, 5.2 and 11.2.5). */
function isWhole(file: Buffer): boolean {
  return file.subarray(0, FIRST.length).equals(FIRST) && file.subarray(-LAST.length).equals(LAST);
}
