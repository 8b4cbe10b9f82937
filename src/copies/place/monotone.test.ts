import { describe, expect, it } from 'vitest';
import { alignInOrder } from './monotone.ts';

const _ = undefined;

describe('alignInOrder', () => {
  it.each<[string, [number, number][][], number, (number | undefined)[]]>([
    ['one for one', [[[1, 1]], [[2, 1]], [[3, 1]]], 3, [1, 2, 3]],
    ['an item without votes between two', [[[1, 1]], [], [[3, 1]]], 3, [1, 2, 3]],
    ['an item too many', [[[1, 1]], [], [[2, 1]]], 2, [1, _, 2]],
    ['two items of one number', [[[1, 1]], [[2, 1]], [[2, 1]], [[3, 1]]], 3, [1, 2, 2, 3]],
    ['a number that is missing', [[[1, 1]], [[3, 1]]], 3, [1, 3]],
    ['a part from the middle', [[[5, 2]], [[6, 1]]], 9, [5, 6]],
    [
      'more votes win over fewer',
      [
        [
          [1, 1],
          [2, 0.5],
        ],
        [
          [1, 0.5],
          [2, 2],
        ],
      ],
      2,
      [1, 2],
    ],
    ['a stray vote against the order', [[[1, 2]], [[3, 2]], [[1, 0.5]], [[4, 2]]], 4, [1, 3, _, 4]],
    ['two items that changed places', [[[1, 2]], [[5, 4]], [[3, 3]], [[4, 3]], [[2, 4]]], 5, [1, _, 3, 4, _]],
    ['items behind the last', [[[1, 1]], [], []], 1, [1, _, _]],
    ['nothing', [], 3, []],
    ['no numbers', [[], []], 0, [_, _]],
  ])('gives %s', (_what, votes, count, expected) => {
    expect(
      alignInOrder(
        votes.map((vote) => new Map(vote)),
        count,
      ),
    ).toEqual(expected);
  });
});
