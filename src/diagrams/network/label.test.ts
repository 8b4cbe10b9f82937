import { describe, expect, it } from 'vitest';
import { labelOf, ranksOf } from './label.ts';

describe('labelOf', () => {
  it.each([
    ['Minsk II', 0, ['■\u00A0Minsk II'], 15],
    ['Minsk II', 2, ['■\u00A0Minsk II'], 19],
    ['Full-scale invasion of Ukraine', 1, ['■\u00A0Full-scale', 'invasion of Ukraine'], 16],
  ])('sets %s, rank %i', (name, rank, lines, fontSize) => {
    expect(labelOf(name, '■', rank)).toMatchObject({ lines, fontSize });
  });

  it('is high enough to be pressed, and as wide as its longest line', () => {
    const short = labelOf('I', '■', 0);
    const long = labelOf('Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz', '■', 0);
    expect([short.height, short.width >= 24, long.width > 400]).toEqual([26, true, true]);
  });
});

describe('ranksOf', () => {
  it.each([
    [[], []],
    [[3], [0]],
    [
      [1, 1, 1, 1],
      [0, 0, 0, 0],
    ],
    [
      [9, 8, 7, 6, 5, 4, 3, 2, 1, 0],
      [2, 1, 1, 0, 0, 0, 0, 0, 0, 0],
    ],
    [
      [30, 20, ...Array.from({ length: 18 }, () => 1)],
      [2, 2, ...Array.from({ length: 18 }, () => 0)],
    ],
  ])('of %j ties', (ties, ranks) => {
    expect(ranksOf(ties)).toEqual(ranks);
  });
});
