import { expect, test } from 'vitest';
import { arrayBytes, numberBytes, textBytes } from './cbor.ts';
import { indexPart } from './index-part.ts';
import { pack } from './packed.ts';

const list = (...items: Uint8Array[]) => arrayBytes(items);
const texts = (...values: string[]) => list(...values.map(textBytes));
const word = (value: string) => list(textBytes(value), list(), list());

const metadata = list(
  textBytes('1.5.2'),
  list(list(textBytes('en_f1'), numberBytes(7)), list(textBytes('en_f2'), numberBytes(8))),
  list(texts('a', 'b', 'en_i1'), texts('c', 'd', 'en_i2')),
  list(texts('kind', 'en_k1')),
  list(list(textBytes('newest'), list(numberBytes(1), numberBytes(0)))),
  texts('title'),
);
const facet = list(textBytes('kind'), list(list(textBytes('claims'), list(numberBytes(0), numberBytes(1)))));
const files = new Map([
  ['pagefind.en_m1.pf_meta', pack(metadata)],
  ['fragment/en_f1.pf_fragment', Buffer.from('one')],
  ['fragment/en_f2.pf_fragment', Buffer.from('two')],
  ['index/en_i2.pf_index', pack(list(list(word('c'), word('d'))))],
  ['index/en_i1.pf_index', pack(list(list(word('a'), word('b'))))],
  ['filter/en_k1.pf_filter', pack(facet)],
  ['pagefind.js', Buffer.from('code')],
  ['pagefind-ui.js', Buffer.from('more code')],
  ['wasm.en.pagefind', Buffer.from('program')],
  ['pagefind-entry.json', Buffer.from('{}')],
]);

test('an index is taken apart', () => {
  const { words: written, pages, programs, ...part } = indexPart(files);
  expect(part).toEqual({
    version: '1.5.2',
    facets: [['kind', [['claims', [0, 1]]]]],
    fields: ['title'],
    entry: '{}',
  });
  expect(Buffer.from(written)).toEqual(Buffer.concat(['a', 'b', 'c', 'd'].map(word)));
  expect(pages.map(({ name, words, fragment }) => [name, words, Buffer.from(fragment).toString()])).toEqual([
    ['en_f1', 7, 'one'],
    ['en_f2', 8, 'two'],
  ]);
  expect([...programs.keys()]).toEqual(['pagefind.js', 'wasm.en.pagefind']);
});

test.each([
  [
    'metadata with one list less',
    pack(list(textBytes('1.5.2'), list(), list(), list(), list())),
    'metadata have another form',
  ],
  [
    'a page with more to it',
    pack(list(textBytes('1.5.2'), list(list(numberBytes(1))), list(), list(), list(), list())),
    'at byte 9',
  ],
  ['a file of something else', Buffer.from('x'), 'gzip'],
])('%s is refused', (_, file, message) => {
  expect(() => indexPart(new Map(files).set('pagefind.en_m1.pf_meta', file))).toThrow(message);
});

test('a file that is named and not there is told', () => {
  expect(() => indexPart(new Map([...files].filter(([path]) => path !== 'index/en_i2.pf_index')))).toThrow(
    'Pagefind made no file “index/en_i2.pf_index”.',
  );
});
