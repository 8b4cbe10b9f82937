import { expect, it } from 'vitest';
import { endsSentence, startsHigh, startsLow } from './sentence-edges.ts';

it.each([
  ['It ends.', true],
  ['“It ends.”', true],
  ['(It ends!)', true],
  ['It ends.12', true],
  ['It ends. [3]', true],
  ['so it “ends”.', true],
  ['« Pourquoi ? »', true],
  ['„Warum?“', true],
  ['It goes on', false],
  ['It goes on,', false],
  ['in 1954', false],
])('“%s” ends a sentence: %s', (text, expected) => {
  expect(endsSentence(text)).toBe(expected);
});

it.each([
  ['and so on', true, false],
  ['“and so on', true, false],
  ['And so on', false, true],
  ['eBay sold it', false, false],
  ['1954 was', false, false],
])('“%s” begins low: %s, high: %s', (text, low, high) => {
  expect([startsLow(text), startsHigh(text)]).toEqual([low, high]);
});
