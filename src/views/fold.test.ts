import { expect, it } from 'vitest';
import { foldsFor, type Extent } from './fold.ts';

const gloss: Extent = { head: 30, lead: 92, whole: 276 };
const note: Extent = { head: 30, lead: undefined, whole: 276 };
const long = 68 * 12;

it.each<[string, number, Extent[], string[]]>([
  ['nothing beside it', 100, [], []],
  ['one with room', long, [gloss], ['open']],
  ['two with room', long, [gloss, gloss], ['open', 'open']],
  ['three: the tallest fold first', 68 * 13, [gloss, { ...gloss, whole: 460 }, gloss], ['open', 'folded', 'open']],
  ['many: down to their first sentence', long, [gloss, gloss, gloss, gloss], ['folded', 'folded', 'folded', 'folded']],
  ['a short paragraph: heads only', 68, [gloss, gloss], ['closed', 'closed']],
  ['a note opens as a whole or not at all', 68 * 3, [note], ['closed']],
  ['a gloss of one sentence has no middle state', 68 * 2, [{ head: 30, lead: 92, whole: 92 }], ['closed']],
])('folds %s', (_what, text, extents, folds) => {
  expect(foldsFor(text, extents)).toEqual(folds);
});

it('folds sixty to their heads, whatever the paragraph', () => {
  expect(
    new Set(
      foldsFor(
        long,
        Array.from({ length: 60 }, () => gloss),
      ),
    ),
  ).toEqual(new Set(['closed']));
});
