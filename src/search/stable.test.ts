import { expect, test } from 'vitest';
import { pack, unpack } from './packed.ts';
import { stable } from './stable.ts';

const text = (value: string) => Buffer.concat([Buffer.from([0x60 + value.length]), Buffer.from(value)]);
const list = (...items: Uint8Array[]) => Buffer.concat([Buffer.from([0x80 + items.length]), ...items]);

/** An index with one facet, whose values stand in this order under this name, and with these sort keys. */
function indexWith(values: readonly string[], name: string, orders: readonly string[]) {
  const facet = list(text('kind'), list(...values.map((value) => list(text(value), list()))));
  const sorts = list(...orders.map((order) => list(text(order), list())));
  const metadata = list(text('1.5.2'), list(), list(), list(list(text('kind'), text(name))), sorts);
  return new Map([
    [`filter/${name}.pf_filter`, pack(facet)],
    ['pagefind.en_0123456789.pf_meta', pack(metadata)],
    ['pagefind-entry.json', Buffer.from('{"languages":{"en":{"hash":"en_0123456789"}}}')],
  ]);
}

test('an index is the same however its lists were ordered, and its files name one another', () => {
  const made = [...stable(indexWith(['people', 'claims'], 'en_aaaaaaa', ['newest', 'oldest']))];
  const again = [...stable(indexWith(['claims', 'people'], 'en_bbbbbbb', ['oldest', 'newest']))];
  expect(made.map(([path, file]) => [path, Buffer.from(file)])).toEqual(
    again.map(([path, file]) => [path, Buffer.from(file)]),
  );
  const [[facetPath = ''] = [], [metadataPath = '', metadata = new Uint8Array()] = [], [, entry = ''] = []] = made;
  const facetName = facetPath.slice('filter/'.length, -'.pf_filter'.length);
  const metadataName = metadataPath.slice('pagefind.'.length, -'.pf_meta'.length);
  expect(facetName).toMatch(/^en_[0-9a-f]{7}$/);
  expect(Buffer.from(unpack(metadata)).toString('latin1')).toContain(facetName);
  expect(Buffer.from(entry).toString()).toBe(`{"languages":{"en":{"hash":"${metadataName}"}}}`);
});
