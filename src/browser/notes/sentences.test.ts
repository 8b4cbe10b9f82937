import { expect, it } from 'vitest';
import { allTroubleWords, countWords } from './sentences.ts';

it.each([
  [0, 'note', true, 'No notes yet. Kept in this browser on this device only.'],
  [1, 'answer', true, '1 answer. Kept in this browser on this device only.'],
  [2, 'note', false, '2 notes.'],
])('tells of %i %ss, all kept: %s', (count, noun, isKept, expected) => {
  expect(countWords(count, noun, isKept)).toBe(expected);
});

it.each([
  ['closed', 0, 'This browser keeps nothing here. What you write is on this page until you leave it.'],
  [
    'full',
    3,
    'There is no room for more on this device. What you write is on this page until you leave it. Download it now to have it later.',
  ],
] as const)('tells that storage is %s where %i notes are', (trouble, count, expected) => {
  expect(allTroubleWords(trouble, count)).toBe(expected);
});
