/** A part of an index: what Pagefind 1.5.2 made of some of the records, taken apart to be put together with others. */
import { Reader } from './cbor.ts';
import { unpack } from './packed.ts';
import { ENTRY, fileAt, type IndexFiles } from './pagefind.ts';

export interface IndexPart {
  /** The page of each record, in their order. */
  readonly pages: readonly PageOfPart[];
  /** Words in the order of their bytes, one after the other: CBOR. */
  readonly words: Uint8Array;
  /** Which pages have which values, by their numbers in this part. */
  readonly facets: readonly Facet[];
  /** What Pagefind tells of a page beside its text. */
  readonly fields: readonly string[];
  readonly version: string;
  /** Pagefind’s list of its languages. */
  readonly entry: string;
  /** Pagefind’s own code and programs, by their paths. */
  readonly programs: IndexFiles;
}

export interface PageOfPart {
  /** The name of its fragment. */
  readonly name: string;
  /** How many words it has. */
  readonly words: number;
  readonly fragment: Uint8Array;
}

export type Facet = readonly [name: string, values: readonly (readonly [value: string, pages: readonly number[]])[]];

/** Takes an index apart. Throws when it is of another form than that of version 1.5.2. */
export function indexPart(files: IndexFiles): IndexPart {
  const [, metadata = ''] = [...files.keys()].flatMap((path) => /^pagefind\.(.+)\.pf_meta$/.exec(path) ?? []);
  const { version, pages, chunks, facets, fields } = readMetadata(bodyAt(files, `pagefind.${metadata}.pf_meta`));
  return {
    version,
    pages: pages.map(([name, words]) => ({ name, words, fragment: fileAt(files, `fragment/${name}.pf_fragment`) })),
    words: Buffer.concat(chunks.map((name) => wordsIn(bodyAt(files, `index/${name}.pf_index`)))),
    facets: facets.map((name) => readFacet(bodyAt(files, `filter/${name}.pf_filter`))),
    fields,
    entry: new TextDecoder().decode(fileAt(files, ENTRY)),
    programs: new Map([...files].filter(([path]) => path === 'pagefind.js' || /^wasm\..+\.pagefind$/.test(path))),
  };
}

/** The order of pages for each sort key is left out: within a part it tells nothing of the whole. */
function readMetadata(body: Uint8Array) {
  const reader = new Reader(body);
  if (reader.array() !== 6) throw new Error('Pagefind’s metadata have another form.');
  const version = reader.text();
  const pages = reader.list(() => pair(reader, () => [reader.text(), reader.number()] as const));
  const chunks = reader.list(() => (reader.array(), reader.text(), reader.text(), reader.text()));
  const facets = reader.list(() => pair(reader, () => (reader.text(), reader.text())));
  reader.skip();
  return { version, pages, chunks, facets, fields: reader.list(() => reader.text()) };
}

/** The words of a chunk, without the head of their list. */
function wordsIn(chunk: Uint8Array): Uint8Array {
  const reader = new Reader(chunk);
  reader.array();
  reader.array();
  return reader.between(reader.at, chunk.length);
}

function readFacet(body: Uint8Array): Facet {
  const reader = new Reader(body);
  return pair(reader, () => [
    reader.text(),
    reader.list(() => pair(reader, () => [reader.text(), reader.list(() => reader.number())] as const)),
  ]);
}

function pair<T>(reader: Reader, read: () => T): T {
  reader.begin(2);
  return read();
}

function bodyAt(files: IndexFiles, path: string): Uint8Array {
  return unpack(fileAt(files, path));
}
