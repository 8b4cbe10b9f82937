import { describe, expect, it } from 'vitest';
import { dayOf, yearOf } from './days.ts';
import { lineOf, placeOn, stretchesOf } from './line.ts';

const years = (...values: readonly number[]) => values.map((year) => dayOf(year, 6));
const from = (first: number, count: number) => years(...Array.from({ length: count }, (_, index) => first + index));
const told = (days: readonly number[]) => {
  const { first, end, cut } = lineOf(days);
  return [yearOf(first), yearOf(end), cut && yearOf(cut)];
};

describe('lineOf', () => {
  it.each([
    ['spans whole years', years(1949, 2022), [1949, 2023, undefined]],
    ['has a year for a single day', years(2001), [2001, 2002, undefined]],
    ['draws a few early years together', [...years(1711, 1838), ...from(1945, 40)], [1711, 1985, 1940]],
    ['leaves many early years as they are', [...from(1700, 10), ...from(1945, 40)], [1700, 1985, undefined]],
    ['leaves early years that are near', [...years(1941), ...from(1950, 70)], [1941, 2020, undefined]],
  ])('%s', (_what, days, expected) => {
    expect(told(days)).toEqual(expected);
  });

  it('is the year 1970 where nothing is dated', () => {
    expect(lineOf([])).toEqual({ first: 0, end: 365, cut: undefined });
  });
});

describe('placeOn', () => {
  const line = { first: 0, end: 2000, cut: 1000 };

  it.each([
    [0, 0],
    [500, 0.05],
    [1000, 0.1],
    [1500, 0.55],
    [2000, 1],
    [-10, 0],
    [3000, 1],
  ])('puts day %i of a cut line at %f', (day, place) => {
    expect(placeOn(line, day)).toBeCloseTo(place);
  });

  it('is even on a line without a cut', () => {
    expect(placeOn({ ...line, cut: undefined }, 500)).toBe(0.25);
  });
});

it('a cut line has two stretches', () => {
  expect(stretchesOf({ first: 0, end: 9, cut: 4 })).toEqual([
    { from: 0, to: 4 },
    { from: 4, to: 9 },
  ]);
  expect(stretchesOf({ first: 0, end: 9, cut: undefined })).toEqual([{ from: 0, to: 9 }]);
});
