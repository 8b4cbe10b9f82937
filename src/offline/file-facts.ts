/** Facts of the files of a finished site: size and checksum. */
import { createHash } from 'node:crypto';
import { createReadStream, existsSync } from 'node:fs';
import { join } from 'node:path';
import { sizeWords } from '../model/size.ts';
import type { Facts } from './fill.ts';

export interface FileFacts {
  /** In bytes. */
  readonly size: number;
  /** Its SHA-256 (FIPS 180-4), in hexadecimal. */
  readonly sha256: string;
}

/** The facts of a file, which is read piece by piece. */
export async function factsOf(path: string): Promise<FileFacts> {
  const hash = createHash('sha256');
  let size = 0;
  for await (const piece of createReadStream(path) as AsyncIterable<Buffer>) {
    hash.update(piece);
    size += piece.length;
  }
  return { size, sha256: hash.digest('hex') };
}

/**
 * What pages can be told: of files of the site, `size` and `sha256`; and the `day` of the content.
 * @param root the site’s folder
 * @param files paths from it; of what is not there nothing is told
 * @param day in words
 */
export async function factsIn(root: string, files: Iterable<string>, day?: string): Promise<Facts> {
  const known = new Map<string, FileFacts>();
  for (const file of files) {
    const path = join(root, file);
    if (existsSync(path)) known.set(file, await factsOf(path));
  }
  return (name, of) => {
    const facts = known.get(of);
    if (name === 'day') return day;
    if (name === 'size') return facts && sizeWords(facts.size);
    return name === 'sha256' ? facts?.sha256 : undefined;
  };
}
