import { createHash } from 'node:crypto';
import { beforeAll, describe, expect, test } from 'vitest';
import { Reader } from './cbor.ts';
import { indexPart, type IndexPart } from './index-part.ts';
import { mergedIndex } from './merge.ts';
import { unpack } from './packed.ts';
import { ENTRY, fileAt, indexEach, type IndexFiles, type Stamped } from './pagefind.ts';

const CHUNK_SIZE = 800;

/** Words of all kinds that Pagefind sets apart: with marks above, in other scripts, of one stem. */
const ODD = [
  'café',
  'cafe',
  'cafè',
  'naïve',
  'treaty',
  'treaties',
  'Wars',
  'über',
  'uber',
  '日本',
  '𝒜lpha',
  'ﬁne',
  'x_y',
  '1999',
];
const WORDS = [...ODD, ...Array.from({ length: 300 }, (_, at) => `w${at.toString(36)}qx`)];

function stamped(number: number): Stamped {
  const words = Array.from(
    { length: 250 },
    (_, at) => WORDS[(at * at + number * 31) % (1 + ((at * 7 + number) % WORDS.length))],
  );
  return {
    stamp: `of-${number}`,
    record: {
      href: `a${number}.html`,
      title: `Title ${number} ${ODD[number % ODD.length]}`,
      filters: { kind: [number % 3 === 0 ? 'people' : 'op-eds'], author: [`Author ${number % 7}`, 'B'] },
      sort: { newest: `200${number % 4}-01-01`, oldest: `20${number % 3}1` },
      card: { line: '', summary: '' },
      parts: [
        { weight: 1, text: words.join(' '), id: `p${number}` },
        { weight: 3, text: 'café and café treaty' },
      ],
    },
  };
}

const records = Array.from({ length: 40 }, (_, number) => stamped(number));
const sort = records.map(({ record }) => record.sort);

/** An index as Pagefind makes it of each group. */
async function indexes(...groups: (readonly Stamped[])[]): Promise<IndexFiles[]> {
  const made: IndexFiles[] = [];
  await indexEach(groups, 'en', (files) => Promise.resolve(void made.push(files)));
  return made;
}

const digestOf = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex').slice(0, 12);

/** What the files of a folder hold. Their names are left out: Pagefind writes a digest without some zeros. */
const bodies = (files: IndexFiles, folder: string) =>
  [...files].flatMap(([path, file]) => (path.startsWith(folder) ? [digestOf(unpack(file))] : [])).toSorted();

const digests = (files: IndexFiles) => [...files].map(([path, file]) => `${path} ${digestOf(file)}`).toSorted();

const metadataPath = (files: IndexFiles) => [...files.keys()].find((path) => path.endsWith('.pf_meta')) ?? '';

type Value = number | string | Value[];

/** The metadata: lists of which Pagefind changes the order in order, and files by what they hold. */
function metadataOf(files: IndexFiles) {
  const reader = new Reader(unpack(fileAt(files, metadataPath(files))));
  const texts = () => reader.list(() => reader.text());
  reader.array();
  const version = reader.text();
  const pages = reader.list((): Value => [
    reader.array() ? bodyOf(files, 'fragment', reader.text()) : '',
    reader.number(),
  ]);
  const chunks = reader.list(() => texts().map((text, at) => (at === 2 ? bodyOf(files, 'index', text) : text)));
  const facets = reader.list(() => texts()[0]).toSorted();
  const orders = reader.list((): [string, number[]] => [
    reader.array() ? reader.text() : '',
    reader.list(() => reader.number()),
  ]);
  return { version, pages, chunks, facets, orders: Object.fromEntries(orders), fields: texts() };
}

const bodyOf = (files: IndexFiles, folder: string, name: string) =>
  digestOf(unpack(fileAt(files, `${folder}/${name}.pf_${folder}`)));

describe('mergedIndex', () => {
  let whole: IndexFiles;
  let parts: IndexPart[];

  beforeAll(async () => {
    process.env.PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE = String(CHUNK_SIZE);
    const [first = new Map(), ...others] = await indexes(
      records,
      records.slice(0, 13),
      records.slice(13, 14),
      records.slice(14, 30),
      records.slice(30),
    );
    delete process.env.PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE;
    whole = first;
    parts = others.map(indexPart);
  });

  test('makes of parts what Pagefind makes of the whole', () => {
    const merged = mergedIndex(parts, sort, 'en', CHUNK_SIZE);
    expect(bodies(merged, 'index/').length).toBeGreaterThan(10);
    expect(bodies(merged, 'index/')).toEqual(bodies(whole, 'index/'));
    expect(bodies(merged, 'fragment/')).toEqual(bodies(whole, 'fragment/'));
    expect(metadataOf(merged)).toEqual(metadataOf(whole));
    expect(fileAt(merged, 'pagefind.js')).toEqual(fileAt(whole, 'pagefind.js'));
  });

  test('makes the same bytes of one part and of many', () => {
    const one = mergedIndex([indexPart(whole)], sort, 'en', CHUNK_SIZE);
    expect(digests(mergedIndex(parts, sort, 'en', CHUNK_SIZE))).toEqual(digests(one));
  });

  test('tells which pages have which value of a facet', () => {
    const { facets } = indexPart(mergedIndex(parts, sort, 'en'));
    expect(facets.map(([name]) => name)).toEqual(['kind', 'author']);
    const pages = (text: string) => facets.flatMap(([, values]) => values.filter(([value]) => value === text))[0]?.[1];
    expect(pages('people')).toEqual(records.flatMap((_, at) => (at % 3 === 0 ? [at] : [])));
    expect(pages('Author 5')).toEqual([5, 12, 19, 26, 33]);
    expect(pages('B')).toEqual(records.map((_, at) => at));
  });

  test('names its metadata in the list of languages, and counts all pages', () => {
    const merged = mergedIndex(parts, sort, 'en');
    const hash = /^pagefind\.(en_[0-9a-f]{10})\.pf_meta$/.exec(metadataPath(merged))?.[1];
    const { languages } = JSON.parse(Buffer.from(fileAt(merged, ENTRY)).toString()) as { languages: unknown };
    expect(languages).toEqual({ en: { hash, wasm: 'en', page_count: 40 } });
  });

  test('gives fragments of one digest names of their own', () => {
    const [part] = parts;
    if (part === undefined) throw new Error('There is no part.');
    const one = mergedIndex([part], sort.slice(0, 13), 'en');
    const merged = mergedIndex([part, part], [...sort.slice(0, 13), ...sort.slice(0, 13)], 'en');
    const names = [...merged.keys()].filter((path) => path.startsWith('fragment/'));
    expect(names).toHaveLength(26);
    expect(bodies(merged, 'fragment/')).toEqual([...bodies(one, 'fragment/'), ...bodies(one, 'fragment/')].toSorted());
  });

  test('needs a part', () => {
    expect(() => mergedIndex([], [], 'en')).toThrow('There is no part of an index.');
  });
});
