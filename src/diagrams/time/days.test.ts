import { describe, expect, it } from 'vitest';
import { dayOf, readSpan, yearOf } from './days.ts';

const iso = (day: number | undefined) =>
  day === undefined ? undefined : new Date(day * 86_400_000).toISOString().slice(0, 10);

describe('readSpan', () => {
  it.each([
    ['1949-04-04', '1949-04-04', '1949-04-04', false, false],
    ['1994-06', '1994-06-15', '1994-06-15', false, false],
    ['1947', '1947-07-02', '1947-07-02', false, false],
    ['1955~', '1955-07-02', '1955-07-02', false, true],
    ['1994-01-13?', '1994-01-13', '1994-01-13', false, true],
    ['1962-10-16/1962-10-28', '1962-10-16', '1962-10-28', true, false],
    ['1947~/1991', '1947-01-01', '1991-12-31', true, true],
    ['1999-12/2004-02', '1999-12-01', '2004-02-29', true, false],
    ['2012-05-07/..', '2012-05-07', undefined, true, false],
    ['0044-03-15', '0044-03-15', '0044-03-15', false, false],
  ])('reads %s', (edtf, from, to, isRange, about) => {
    const span = readSpan(edtf);
    expect([iso(span.from), iso(span.to), span.isRange, span.about]).toEqual([from, to, isRange, about]);
  });
});

it('counts days, and tells their years, before 100 and before 1970 too', () => {
  expect([dayOf(1970), dayOf(1970, 2), dayOf(1969, 12, 31)]).toEqual([0, 31, -1]);
  expect([44, 1711, 1969, 2024].map((year) => [yearOf(dayOf(year)), yearOf(dayOf(year + 1) - 1)])).toEqual([
    [44, 44],
    [1711, 1711],
    [1969, 1969],
    [2024, 2024],
  ]);
});
