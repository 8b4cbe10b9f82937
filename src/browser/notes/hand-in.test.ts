import { expect, test } from 'vitest';
import { firstWords, partOf } from './hand-in.ts';
import { sampleNote } from './sample.ts';

const words = (count: number) => Array.from({ length: count }, (_, index) => `w${index + 1}`).join(' ');

test.each([
  [words(14), words(14)],
  [words(15), `${words(14)} …`],
  [' two\n  words ', 'two words'],
  ['', ''],
])('at most fourteen words: %s', (text, first) => {
  expect(firstWords(text)).toBe(first);
});

test('a note as a part', () => {
  expect(partOf(sampleNote('1', 'Mine'), '¶ 1')).toEqual({ heading: '¶ 1', quoted: undefined, written: 'Mine' });
  const quote = { exact: words(15), prefix: '', suffix: '' };
  expect(partOf(sampleNote('1', 'Mine', 0, { quote }), '¶ 1').quoted).toBe(`“${words(14)} …”`);
});
