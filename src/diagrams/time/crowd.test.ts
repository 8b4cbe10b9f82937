import { expect, it } from 'vitest';
import { crowdLabel, crowdsOf } from './crowd.ts';
import { TYPE } from './sizes.ts';
import { textWidth } from '../text-width.ts';

const crowds = (places: readonly number[], right = 1000) =>
  crowdsOf(places, (place) => place, { left: 0, right }).map(({ members, box }) => [
    members.length,
    box.left,
    box.right,
  ]);

it.each([
  ['one alone', [100], [[1, 87, 113]]],
  [
    'two that stand apart',
    [100, 200],
    [
      [1, 87, 113],
      [1, 187, 213],
    ],
  ],
  ['two that would touch', [100, 120], [[2, 87, 113]]],
  [
    'so many that their count is wide',
    Array.from({ length: 100 }, () => 100),
    [[100, 87, 87 + textWidth('+100', TYPE) + 8]],
  ],
  ['one at the beginning', [3], [[1, 0, 26]]],
  ['one at the end', [999], [[1, 944, 970]]],
  ['none', [], []],
])('%s', (_what, places, expected) => {
  expect(crowds(places)).toEqual(expected);
});

it('tells how many there are', () => {
  expect(crowdLabel({ members: [1, 2, 3] })).toBe('+3');
});
