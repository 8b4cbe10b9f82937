import { describe, expect, it } from 'vitest';
import { sharedDate, statedEnds } from './dates.ts';

describe('sharedDate', () => {
  it.each([
    ['2022-02-17', '2022-02-17'],
    ['1947', '1947'],
    ['2025-08-18/2025-08-22', '2025-08'],
    ['1989-11/1991-12', undefined],
    ['1989-01/1989-01-05', '1989-01'],
    ['1955~', undefined],
    ['1994-01-13?', undefined],
    ['2012-05-07/..', undefined],
  ])('of %s is %s', (edtf, expected) => {
    expect(sharedDate({ edtf })).toBe(expected);
  });
});

describe('statedEnds', () => {
  it.each([
    ['1962-10-16/1962-10-28', ['1962-10-16', '1962-10-28']],
    ['1949', ['1949', '1949']],
    ['2012-05-07/..', ['2012-05-07', undefined]],
    ['1990~/1992', [undefined, '1992']],
  ])('of %s are %s', (edtf, expected) => {
    expect(statedEnds({ edtf })).toEqual(expected);
  });
});
