/**
 * The index in one order: Pagefind 1.5.2 writes the values of a facet, and the lists of facets and of sort keys, in an order
 * that changes from run to run, and names the files, and all that refers to them, by the outcome.
 */
import { createHash } from 'node:crypto';
import { itemAt, withSorted } from './cbor.ts';
import { pack, unpack } from './packed.ts';
import type { IndexFiles } from './pagefind.ts';

/** The places of the facets and of the sort keys in the metadata: after the version, the pages and the chunks of words. */
const LISTS = [3, 4];

/** The place of the values in a facet: after its name. */
const VALUES = 1;

/** The files with facets in order, and named by what they then are. */
export function stable(files: IndexFiles): IndexFiles {
  const renamed = new Map<string, string>();
  const sorted = [...files].map(([path, file]): [string, Uint8Array] => {
    const [, hash = ''] = /^filter\/(.+)\.pf_filter$/.exec(path) ?? [];
    if (hash === '') return [path, file];
    const body = unpack(file);
    const inOrder = sortedAt(body, VALUES);
    renamed.set(hash, hashLike(hash, inOrder));
    return [`filter/${renamed.get(hash)}.pf_filter`, pack(inOrder)];
  });
  return withNamesInMetadata(new Map(sorted), renamed);
}

/** The files with metadata that call the facets by their new names, in order, under a new name of their own. */
function withNamesInMetadata(files: IndexFiles, facets: ReadonlyMap<string, string>): IndexFiles {
  const renamed = new Map<string, string>();
  const metadata = [...files].map(([path, file]): [string, Uint8Array] => {
    const [, hash = ''] = /^pagefind\.(.+)\.pf_meta$/.exec(path) ?? [];
    if (hash === '') return [path, file];
    const body = replaced(unpack(file), facets);
    const inOrder = LISTS.reduce(sortedAt, body);
    renamed.set(hash, hashLike(hash, inOrder));
    return [`pagefind.${renamed.get(hash)}.pf_meta`, pack(inOrder)];
  });
  const entry = 'pagefind-entry.json';
  const withEntry = metadata.map(([path, file]): [string, Uint8Array] => [
    path,
    path === entry ? replaced(file, renamed) : file,
  ]);
  return new Map(withEntry);
}

/** The bytes of an array with the array at a place of it in order. */
function sortedAt(bytes: Uint8Array, place: number): Uint8Array {
  const list = itemAt(bytes, 0).items[place];
  if (list === undefined) throw new Error(`Pagefind’s index has no list at place ${place}.`);
  return withSorted(bytes, list);
}

/** Bytes with names in the place of others of the same length. */
function replaced(bytes: Uint8Array, names: ReadonlyMap<string, string>): Uint8Array {
  let text = Buffer.from(bytes).toString('latin1');
  for (const [from, to] of names) text = text.replaceAll(from, to);
  return Buffer.from(text, 'latin1');
}

/** A name of the same form, `en_1a2b3c4`, from what it names. */
function hashLike(name: string, bytes: Uint8Array): string {
  const language = name.slice(0, name.lastIndexOf('_') + 1);
  const hash = createHash('sha256').update(bytes).digest('hex');
  return language + hash.slice(0, name.length - language.length);
}
