import { expect, it, test } from 'vitest';
import { capitalized, counted, listed, paragraphWords, runsOf } from './words.ts';

test.each([
  [0, '0 glosses'],
  [1, '1 gloss'],
  [2, '2 glosses'],
])('%i are “%s”', (count, words) => {
  expect(counted(count, 'gloss', 'glosses')).toBe(words);
});

it('counts several with an s where nothing else is said', () => {
  expect([counted(1, 'claim'), counted(2, 'claim')]).toEqual(['1 claim', '2 claims']);
});

test.each([
  [[], ''],
  [['a'], 'a'],
  [['a', 'b'], 'a and b'],
  [['a', 'b', 'c'], 'a, b and c'],
])('lists %j as “%s”', (names, words) => {
  expect(listed(names)).toBe(words);
});

test.each([
  [[], []],
  [[1], ['1']],
  [[1, 2, 3], ['1–3']],
  [
    [1, 1, 3, 4, 7],
    ['1', '3–4', '7'],
  ],
])('the runs of %j are %j', (numbers, runs) => {
  expect(runsOf(numbers)).toEqual(runs);
});

test.each([
  [[3], '¶\u00A03'],
  [[3, 4], '¶¶\u00A03–4'],
  [[1, 2, 3, 5, 8, 9], '¶¶\u00A01–3, 5 and 8–9'],
])('paragraphs %j are “%s”', (numbers, words) => {
  expect(paragraphWords(numbers)).toBe(words);
});

test.each([
  ['', ''],
  ['page 2', 'Page 2'],
  ['Page 2', 'Page 2'],
])('“%s” begins with a capital as “%s”', (text, expected) => {
  expect(capitalized(text)).toBe(expected);
});
