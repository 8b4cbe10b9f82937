import { describe, expect, it } from 'vitest';
import { cslDate, cslDay, dateInWords } from './dates.ts';

describe('cslDate', () => {
  it.each([
    ['1949-04-04', { 'date-parts': [[1949, 4, 4]] }],
    ['1994-06', { 'date-parts': [[1994, 6]] }],
    ['1947', { 'date-parts': [[1947]] }],
    ['1955~', { 'date-parts': [[1955]], circa: true }],
    ['1955?', { 'date-parts': [[1955]], circa: true }],
    [
      '2025-08-18/2025-08-22',
      {
        'date-parts': [
          [2025, 8, 18],
          [2025, 8, 22],
        ],
      },
    ],
    ['2012-05/..', { 'date-parts': [[2012, 5]] }],
  ])('%s', (edtf, expected) => {
    expect(cslDate({ edtf })).toEqual(expected);
  });

  it('has none of no day', () => {
    expect(cslDay(undefined)).toBeUndefined();
  });
});

describe('dateInWords', () => {
  it.each([
    ['1949-04-04', 'April 4, 1949'],
    ['2014-09', 'September 2014'],
    ['1947', '1947'],
    ['1986-10-11/1986-10-12', 'October 11–12, 1986'],
    ['2014-02-27/2014-03-18', 'February 27–March 18, 2014'],
    ['1989-11-09/1991-12-26', 'November 9, 1989–December 26, 1991'],
    ['2014-02/2014-03', 'February–March 2014'],
    ['2014/2022', '2014–2022'],
  ])('%s', (edtf, expected) => {
    expect(dateInWords(cslDate({ edtf }))).toBe(expected);
  });

  it('gives words as they are', () => {
    expect(dateInWords({ literal: 'spring' })).toBe('spring');
  });
});
