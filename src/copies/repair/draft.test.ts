import { expect, it } from 'vitest';
import { flagBlocks } from './draft.ts';
import { draftOf, told } from './fixture.ts';

it('flags ranges of blocks and reports them', () => {
  const draft = flagBlocks(draftOf('The wall.', 'The sea.'), ({ passage: { text } }, index) =>
    index === 0 ? [] : [{ start: 4, end: text.length, message: 'Odd.' }],
  );
  expect(draft.blocks.map(({ passage }) => passage.flags)).toEqual([[], [{ start: 4, end: 8, message: 'Odd.' }]]);
  expect(draft.steps).toEqual([
    { kind: 'flagged', where: { unit: 'paragraph', number: 2, column: 5 }, message: 'Odd.' },
  ]);
});

it.each([
  [100, 'flagged 1: Odd.'],
  [103, 'flagged 1: 3 more things in this paragraph seem wrong.'],
])('of %i flags in one block it keeps a hundred, and tells of the others', (count, last) => {
  const draft = flagBlocks(draftOf('The wall.'), () => Array(count).fill({ start: 0, end: 3, message: 'Odd.' }));
  expect(draft.blocks[0]?.passage.flags).toHaveLength(100);
  expect(told(draft).at(-1)).toBe(last);
});
