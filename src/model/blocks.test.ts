import { expect, it } from 'vitest';
import { paragraphNumber } from './blocks.ts';

it.each([
  ['p7', 7],
  ['p12', 12],
  ['c1', undefined],
  ['p', undefined],
  ['p7b', undefined],
  ['sp7', undefined],
  ['', undefined],
])('the paragraph “%s” has the number %s', (block, number) => {
  expect(paragraphNumber(block)).toBe(number);
});
