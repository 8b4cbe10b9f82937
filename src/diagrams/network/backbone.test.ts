import { describe, expect, it } from 'vitest';
import { backbone, strength } from './backbone.ts';

const ties = (...list: readonly (readonly [number, number, number])[]) =>
  list.map(([a, b, weight]) => ({ a, b, weight }));

describe('strength', () => {
  it.each([
    [[], 0],
    [[2], 1],
    [[11], 0.1],
    [[2, 3, 3], 2],
  ])('of paragraphs that mention %j entries is %d', (sizes, weight) => {
    expect(strength(sizes)).toBeCloseTo(weight);
  });
});

describe('backbone', () => {
  it.each([
    ['nothing', [], []],
    ['a chain', ties([0, 1, 1], [1, 2, 1]), ['0–1', '1–2']],
    ['the weakest of a triangle left out', ties([0, 1, 1], [1, 2, 3], [0, 2, 2]), ['1–2', '0–2']],
    ['the last of equals left out', ties([0, 1, 1], [1, 2, 1], [0, 2, 1]), ['0–1', '1–2']],
    ['two parts', ties([0, 1, 1], [2, 3, 5]), ['2–3', '0–1']],
  ])('keeps %s', (_, given, kept) => {
    expect(backbone(given).map(({ a, b }) => `${a}–${b}`)).toEqual(kept);
  });
});
