import { expect, it } from 'vitest';
import { found } from './fixture.ts';
import { checkLengths } from './lengths.ts';
import { countWords } from './words.ts';

it.each([
  ['', 0],
  ['one two', 2],
  ['one — two, 3!', 3],
  ['one [@a; @b] two [@c].', 2],
  ['well-known don’t', 2],
])('counts the words of “%s”', (text, words) => {
  expect(countWords(text)).toBe(words);
});

const words = (count: number) => 'word '.repeat(count).trim();
const entry = 'people/zeno-adams.md';
const opEd = 'op-eds/peace.mdx';

it.each([
  ['a short summary', entry, 'A writer.', words(19), '5:1 too-short The summary has 19 words.'],
  ['a long summary', entry, 'A writer.', `${words(28)}. ${words(33)}`, '5:1 too-long The summary has 61 words.'],
  [
    'a long first sentence',
    entry,
    'A writer.',
    words(29),
    '5:1 too-long The first sentence of the summary has 29 words.',
  ],
  ['no body', entry, 'A writer.', words(20), '1:1 too-short The body has 0 words.'],
  ['a short note', opEd, 'Minsk II was broken.', words(19), '27:1 too-short This note has 19 words.'],
  ['a long note', opEd, 'Minsk II was broken.', words(61), '27:1 too-long This note has 61 words.'],
  [
    'a long gloss',
    opEd,
    'It was *there*.',
    words(60),
    '23:1 too-long This gloss, with the summary of its entry, has 69 words.',
  ],
] as const)('reports %s', (_what, path, from, to, expected) => {
  expect(found(checkLengths, path, from, to)).toContain(`content/${path}:${expected}`);
});

it.each([
  ['a summary of 20 words', entry, 'A writer.', words(20), ':5:'],
  ['a summary of 60 words', entry, 'A writer.', `${words(20)}. Yes ${words(27)}. Yes ${words(11)}`, 'The summary'],
  ['a note of 20 words', opEd, 'Minsk II was broken.', words(20), ':27:'],
  ['a note of 60 words', opEd, 'Minsk II was broken.', words(60), ':27:'],
] as const)('passes %s', (_what, path, from, to, never) => {
  const all = found(checkLengths, path, from, to).filter((line) => line.startsWith(`content/${path}`));
  expect(all.filter((line) => line.includes(never))).toEqual([]);
});
