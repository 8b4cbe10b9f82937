import { expect, it } from 'vitest';
import { candidatesOf } from './candidates.ts';
import { skeletonOf } from './skeleton.ts';
import { indexText } from './text-index.ts';

const filler = 'Quite unlike words go here, which nobody looks for in books. '.repeat(3);

/** The diagonals that lie in each band. */
function found(pattern: string, text: string) {
  const { grams, letters } = indexText(text);
  return candidatesOf(grams, skeletonOf(pattern).letters, 0, letters.length);
}

it.each([
  ['once', `${filler}The lamp was never a promise.`, [144]],
  ['twice', `The lamp was never a promise. ${filler}The lamp was never a promise.`, [0, 167]],
  ['with a change', `${filler}The lamb was never the promise.`, [144]],
  ['nowhere', filler, []],
])('finds where a pattern stands %s', (_what, text, diagonals) => {
  const bands = found('the lamp was never a promise', text);
  const inside = (diagonal: number) => bands.some(({ low, width }) => low <= diagonal && diagonal < low + width);
  expect(diagonals.every(inside)).toBe(true);
  expect(bands).toHaveLength(diagonals.length);
});

it('takes together what furniture parts', () => {
  const bands = found(
    'the lamp was never a promise to ships',
    'The lamp was never 34 The Coast Review a promise to ships.',
  );
  expect(bands.at(-1)).toEqual(expect.objectContaining({ low: -8, width: 48 }));
});
