/**
 * Parts of an index in, one index out, as Pagefind 1.5.2 would have made it of all records at once. Its facets, their values and
 * the sort keys stand in an order of their own here, for in Pagefind’s it changes from run to run.
 */
import { createHash } from 'node:crypto';
import { arrayBytes, numberBytes, textBytes } from './cbor.ts';
import { chunksOf } from './chunks.ts';
import type { Facet, IndexPart } from './index-part.ts';
import { pack, unpack } from './packed.ts';
import { ENTRY, type IndexFiles } from './pagefind.ts';
import { mergedWords } from './words.ts';

/** How many digits of a digest name a file, and the metadata. */
const [NAME, METADATA_NAME] = [7, 10];

/** The values by which records are sorted, in the order of their pages. */
export type SortValues = readonly Readonly<Record<string, string>>[];

/**
 * @param parts at least one
 * @param chunkSize how many places of words make a chunk
 */
export function mergedIndex(
  parts: readonly IndexPart[],
  sort: SortValues,
  language: string,
  chunkSize?: number,
): IndexFiles {
  const [one] = parts;
  if (one === undefined) throw new Error('There is no part of an index.');
  const placed = withPagesBefore(parts);
  const { files, put, putFragment } = newFiles(one.programs, language);
  const pages = parts.flatMap((part) =>
    part.pages.map(({ name, words, fragment }) =>
      arrayBytes([textBytes(putFragment(name, fragment)), numberBytes(words)]),
    ),
  );
  const chunks = chunksOf(mergedWords(placed), chunkSize);
  const facets = facetsOf(placed);
  const metadata = arrayBytes([
    textBytes(one.version),
    arrayBytes(pages),
    arrayBytes(chunks.map(({ from, to, body }) => textsBytes([from, to, put('index', body)]))),
    inOrder(facets.map(([name, body]) => textsBytes([name, put('filter', body)]))),
    inOrder(ordersOf(sort)),
    textsBytes([...new Set(parts.flatMap(({ fields }) => fields))]),
  ]);
  const name = `${language}_${digest(metadata).slice(0, METADATA_NAME)}`;
  files.set(`pagefind.${name}.pf_meta`, pack(metadata));
  files.set(ENTRY, entryBytes(one.entry, language, name, pages.length));
  return files;
}

const textsBytes = (texts: readonly string[]): Uint8Array => arrayBytes(texts.map(textBytes));
const numbersBytes = (numbers: readonly number[]): Uint8Array => arrayBytes(numbers.map(numberBytes));
const inOrder = (items: readonly Uint8Array[]): Uint8Array => arrayBytes(items.toSorted(Buffer.compare));
const digest = (bytes: Uint8Array): string => createHash('sha1').update(bytes).digest('hex');

/** An index while it grows. */
function newFiles(programs: IndexFiles, language: string) {
  const files = new Map(programs);
  /** Puts a file into a folder, and gives its name: as Pagefind does it, the first digits of its digest that no other has. */
  const put = (folder: Folder, body: Uint8Array, packed = pack(body)): string => {
    const hash = digest(body);
    const lengths = Array.from({ length: hash.length - NAME }, (_, more) => NAME + more);
    const names = lengths.map((length) => `${language}_${hash.slice(0, length)}`);
    const name = names.find((each) => !files.has(pathOf(folder, each))) ?? `${language}_${hash}`;
    files.set(pathOf(folder, name), packed);
    return name;
  };
  /** Keeps the name of a fragment, unless another part has one of this name. */
  const putFragment = (name: string, packed: Uint8Array): string => {
    if (files.has(pathOf('fragment', name))) return put('fragment', unpack(packed), packed);
    files.set(pathOf('fragment', name), packed);
    return name;
  };
  return { files, put, putFragment };
}

type Folder = 'fragment' | 'index' | 'filter';

const pathOf = (folder: Folder, name: string): string => `${folder}/${name}.pf_${folder}`;

/** A part, and how many pages come before its own. */
type Placed = IndexPart & { readonly before: number };

function withPagesBefore(parts: readonly IndexPart[]): Placed[] {
  let count = 0;
  return parts.map((part) => {
    const before = count;
    count += part.pages.length;
    return { ...part, before };
  });
}

/** The facets of all parts, each with its values and the pages of each. */
function facetsOf(parts: readonly Placed[]): [name: string, body: Uint8Array][] {
  const all = parts.flatMap(({ facets, before }) => facets.flatMap((facet) => valuesOf(facet, before)));
  return [...Map.groupBy(all, ({ facet }) => facet)].map(([facet, ofFacet]) => {
    const values = [...Map.groupBy(ofFacet, ({ value }) => value)].map(([value, same]) =>
      arrayBytes([textBytes(value), numbersBytes(same.flatMap(({ pages }) => pages))]),
    );
    return [facet, arrayBytes([textBytes(facet), inOrder(values)])];
  });
}

function valuesOf([facet, values]: Facet, before: number) {
  return values.map(([value, pages]) => ({ facet, value, pages: pages.map((page) => page + before) }));
}

/** The pages in the order of each sort key; of the same value, in their own. */
function ordersOf(sort: SortValues): Uint8Array[] {
  const keys = [...new Set(sort.flatMap((values) => Object.keys(values)))];
  return keys.map((key) => {
    const having = sort.flatMap(({ [key]: value }, page) => (value === undefined ? [] : [{ value, page }]));
    const pages = having.toSorted((a, b) => (a.value < b.value ? -1 : Number(a.value > b.value)));
    return arrayBytes([textBytes(key), numbersBytes(pages.map(({ page }) => page))]);
  });
}

/** What we write in Pagefind’s list of its languages. */
interface Entry {
  readonly languages: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}

/** Pagefind’s list, for all pages. */
function entryBytes(list: string, language: string, hash: string, count: number): Uint8Array {
  const entry = JSON.parse(list) as Entry;
  const own = { ...entry.languages[language], hash, page_count: count };
  return new TextEncoder().encode(JSON.stringify({ ...entry, languages: { [language]: own } }));
}
