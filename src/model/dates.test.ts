import { describe, expect, it } from 'vitest';
import { historicalDate, parseDate } from './dates.ts';

describe('parseDate', () => {
  it.each([
    ['1949-04-04', '1949-04-04', '1949-04-04', '4 April 1949', '1949'],
    ['1994-06', '1994-06-01', '1994-06-30', 'June 1994', '1994'],
    ['1947', '1947-01-01', '1947-12-31', '1947', '1947'],
    ['2016-02-29', '2016-02-29', '2016-02-29', '29 February 2016', '2016'],
    ['1955~', '1955-01-01', '1955-12-31', 'c. 1955', 'c. 1955'],
    ['1994-01-13?', '1994-01-13', '1994-01-13', '13 January 1994 (?)', '1994 (?)'],
    ['1994%', '1994-01-01', '1994-12-31', 'c. 1994 (?)', 'c. 1994 (?)'],
    ['1962-10-16/1962-10-28', '1962-10-16', '1962-10-28', '16–28 October 1962', '1962'],
    ['2014-02-27/2014-03-18', '2014-02-27', '2014-03-18', '27 February – 18 March 2014', '2014'],
    ['1989-11-09/1991-12-26', '1989-11-09', '1991-12-26', '9 November 1989 – 26 December 1991', '1989–91'],
    ['2014-02/2014-03', '2014-02-01', '2014-03-31', 'February – March 2014', '2014'],
    ['2014/2022', '2014-01-01', '2022-12-31', '2014–2022', '2014–22'],
    ['1954/2000', '1954-01-01', '2000-12-31', '1954–2000', '1954–2000'],
    ['1969~/1979', '1969-01-01', '1979-12-31', 'c. 1969–1979', 'c. 1969–79'],
    ['2012-05-07/..', '2012-05-07', undefined, 'since 7 May 2012', '2012–'],
  ])('reads %s', (edtf, from, to, words, years) => {
    expect(parseDate(edtf)).toEqual({ edtf, from, to, words, years });
  });

  it.each([
    ['nothing', ''],
    ['words', 'May 1949'],
    ['a month that is none', '2015-13'],
    ['a day that its month has not', '2015-02-30'],
    ['29 February of a common year', '2015-02-29'],
    ['digits left out', '1994-1-1'],
    ['an end before the beginning', '2000/1990'],
    ['an unknown end', '1994/'],
    ['an open beginning', '../1994'],
    ['a time of day', '1994-01-13T10:00:00'],
    ['a decade', '199X'],
    ['a century', '19'],
    ['a season', '2021-21'],
    ['a set', '[1994,1995]'],
    ['three parts', '1947/1948/1949'],
  ])('refuses %s', (_what, text) => {
    expect(parseDate(text)).toBeUndefined();
  });
});

describe('historicalDate', () => {
  it('takes a bare year, which YAML reads as a number', () => {
    expect(historicalDate.parse(1947).words).toBe('1947');
  });

  it.each([
    ['soon', '“soon” is not a date in EDTF'],
    [`${'1950/'.repeat(20_000)}1951`, '“1950/1950/1950/1950/1950/1950/1950/1950/…” is not a date in EDTF'],
    [1955.5, '“1955.5” is not a date in EDTF'],
    ['2015-02-30', '“2015-02-30” is not in the calendar'],
    ['1955-13-01', '“1955-13-01” is not in the calendar'],
    ['1955-00', '“1955-00” is not in the calendar'],
    ['1939/1945-02-30', '“1939/1945-02-30” is not in the calendar'],
    ['2000/1990', '“2000/1990” ends before it begins'],
  ])('says why %s is no date', (value, message) => {
    expect(historicalDate.safeParse(value).error?.issues).toMatchObject([
      { code: 'custom', message, params: { code: 'bad-date' } },
    ]);
  });
});
