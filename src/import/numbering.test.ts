import { describe, expect, it } from 'vitest';
import { statedNumbers } from './numbering.ts';

const _ = undefined;

describe('statedNumbers', () => {
  it.each([
    [
      [1, 2, 3],
      [_, _, _],
    ],
    [
      [2, 3, 5],
      ['2', _, '5'],
    ],
    [
      [_, 1, _, 2],
      ['none', _, 'none', _],
    ],
    [
      [1, 1, 2],
      [_, 'none', _],
    ],
    [
      [_, _],
      ['none', 'none'],
    ],
  ])('of %j states %j', (numbers, stated) => {
    expect(statedNumbers(numbers)).toEqual(stated);
  });
});
