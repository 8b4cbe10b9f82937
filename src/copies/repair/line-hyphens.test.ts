import { expect, it } from 'vitest';
import { hyphenFate, vocabularyOf } from './line-hyphens.ts';

const vocabulary = vocabularyOf([
  'a pan-regional plan for cooperation in the long term',
  'a long wall, under standing wa-',
]);

it.each([
  ['co', 'operation', 'removed', 'the word stands elsewhere without a hyphen'],
  ['pan', 'regional', 'kept', 'it stands elsewhere with one'],
  ['har', 'bor', 'removed', 'it stands nowhere else'],
  ['long', 'term', 'kept', 'both halves are words'],
  ['pan', 'European', 'kept', 'a capital follows'],
  ['well', 'known', 'kept', 'it is made like words with one'],
  ['1949', '1950', 'kept', 'numbers stand on both sides'],
  ['mother-in', 'law', 'kept', 'it has a hyphen already'],
  ['1990', 'style', 'kept', 'a number stands before'],
])('the hyphen of %s-%s is %s: %s', (left, right, fate) => {
  expect(hyphenFate(left, right, vocabulary)).toBe(fate);
});

it('does not count the word that a line’s end divides', () => {
  expect(vocabulary.has('wa')).toBe(false);
  expect(vocabulary.has('standing')).toBe(true);
});
