import { expect, it } from 'vitest';
import { passageOf } from './passage.ts';
import { runTogether } from './run-together.ts';

const WORDS = 'a deeprooted wellintentioned highlighted coastguard habit';
const supplied = (end: number) => ({
  ...passageOf({ text: WORDS, where: { unit: 'line', number: 1 } }),
  supplied: [{ start: 0, end, from: 'the pull quote' }],
});

it.each([
  [WORDS.length, ['coast-guard'], ['deep-rooted', 'coast-guard']],
  [12, [], ['deep-rooted']],
  [WORDS.length, ['deeprooted'], []],
])('in %i units, given %j, it suggests %j', (end, vocabulary, expected) => {
  const found = runTogether(supplied(end), new Set(vocabulary));
  expect(found.map(({ message }) => /; “(.*)” may/.exec(message)?.[1])).toEqual(expected);
});
