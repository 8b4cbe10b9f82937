import { expect, it } from 'vitest';
import { sizeWords } from './size.ts';

it.each([
  [0, '0 kB'],
  [1, '0.1 kB'],
  [1_234, '1.2 kB'],
  [12_345, '12 kB'],
  [999_499, '999 kB'],
  [999_500, '1.0 MB'],
  [1_659_144, '1.7 MB'],
  [9_949_999, '9.9 MB'],
  [9_960_000, '10 MB'],
  [123_456_789, '123 MB'],
])('%d bytes are %s', (bytes, words) => {
  expect(sizeWords(bytes)).toBe(words.replace(' ', '\u00a0'));
});
