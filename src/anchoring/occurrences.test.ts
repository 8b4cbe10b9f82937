import fc from 'fast-check';
import { expect, it } from 'vitest';
import { atWordEdges, indexedOccurrences, occurrences } from './occurrences.ts';
import { skeletonOf } from './skeleton.ts';
import { indexText } from './text-index.ts';

const letters = (text: string) => skeletonOf(text).letters;

it.each([
  ['lamp', 'a lamp, two lamps', [1, 8]],
  ['ana', 'banana', [1, 3]],
  ['x', 'lamp', []],
  ['', 'lamp', []],
  ['lampshade', 'lamp', []],
])('finds %j in %j', (wanted, text, expected) => {
  expect(occurrences(letters(text), letters(wanted))).toEqual(expected);
});

it('finds the same in an indexed text', () => {
  const text = fc.string({ unit: fc.constantFrom('a', 'b'), maxLength: 80 });
  fc.assert(
    fc.property(text, text, fc.nat(20), (all, wanted, from) => {
      const index = indexText(all);
      const found = indexedOccurrences(index, letters(wanted.slice(0, 8)), from, all.length);
      expect(found).toEqual(occurrences(index.letters, letters(wanted.slice(0, 8)), from, all.length));
    }),
  );
});

it.each([
  ['a lamp', 1, 5, true],
  ['lamps', 0, 4, false],
  ['a lamp', 2, 5, false],
])('of %j, letters %i to %i stand at word edges: %s', (text, first, end, expected) => {
  expect(atWordEdges(skeletonOf(text), first, end)).toBe(expected);
});
