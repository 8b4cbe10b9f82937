import { gzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { pack, unpack } from './packed.ts';

test('what is packed is unpacked again, and packed alike each time', () => {
  const bytes = new TextEncoder().encode('{"url":"x"}');
  expect([...unpack(pack(bytes))]).toEqual([...bytes]);
  expect([...pack(bytes)]).toEqual([...pack(bytes)]);
});

test('a file of another origin is refused', () => {
  expect(() => unpack(gzipSync(new Uint8Array([1, 2, 3])))).toThrow('This is no file of Pagefind’s.');
});
