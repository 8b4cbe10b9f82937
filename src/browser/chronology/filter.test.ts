import { describe, expect, it } from 'vitest';
import { everything, keeper, readFilter, writeFilter, yearIn } from './filter.ts';

describe('the address of a filter', () => {
  it.each([
    ['', everything],
    ['kind=treaties&kind=events', { ...everything, kinds: ['treaties', 'events'] }],
    ['kind=none', { ...everything, kinds: [] }],
    ['reading=peace&from=1990&to=2015', { ...everything, reading: 'peace', from: 1990, to: 2015 }],
    ['entry=minsk-ii', { ...everything, entry: 'minsk-ii' }],
    ['entry=minsk-ii&near=no', { ...everything, entry: 'minsk-ii', near: false }],
  ])('is ?%s', (query, filter) => {
    expect(writeFilter(filter).toString()).toBe(query);
  });

  it.each([
    ['kind=treaties&kind=events', { kinds: ['treaties', 'events'] }],
    ['entry=minsk-ii&near=no&from=1990&to=x', { entry: 'minsk-ii', near: false, from: 1990, to: undefined }],
    ['what=ever', everything],
  ])('%s is read', (query, filter) => {
    expect(readFilter(new URLSearchParams(query))).toEqual({ ...everything, ...filter });
  });

  it.each([
    ['1990', 1990],
    ['44', 44],
    ['', undefined],
    [null, undefined],
    ['-5', undefined],
    ['19900', undefined],
    ['soon', undefined],
  ])('a year: %s', (text, year) => {
    expect(yearIn(text)).toBe(year);
  });
});

describe('what is kept', () => {
  const things = [
    { kind: 'treaties', of: 'minsk-ii', readings: ['peace'], first: 2015, last: 2015 },
    { kind: 'events', of: 'war', readings: ['peace', 'winter'], first: 2014, last: 2022 },
    { kind: 'people', of: 'ada', readings: [], first: 1950, last: undefined },
    { kind: 'op-eds', of: 'peace', readings: ['peace'], first: 2022, last: 2022 },
  ];
  const near = (entry: string) => (entry === 'minsk-ii' ? ['war', 'peace'] : []);

  it.each([
    ['everything', {}, 'minsk-ii war ada peace'],
    ['kinds', { kinds: ['events', 'op-eds'] }, 'war peace'],
    ['no kind', { kinds: [] }, ''],
    ['what an op-ed mentions', { reading: 'winter' }, 'war'],
    ['an entry with what is near', { entry: 'minsk-ii' }, 'minsk-ii war peace'],
    ['an entry alone', { entry: 'minsk-ii', near: false }, 'minsk-ii'],
    ['an entry that is not dated', { entry: 'nothing' }, ''],
    ['from a year on, with what lasts into it', { from: 2016 }, 'war ada peace'],
    ['up to a year', { to: 2014 }, 'war ada'],
    ['years the wrong way round', { from: 2020, to: 2000 }, 'ada'],
  ])('%s', (_what, change, expected) => {
    const keeps = keeper({ ...everything, ...change }, near);
    expect(
      things
        .filter(keeps)
        .map(({ of }) => of)
        .join(' '),
    ).toBe(expected);
  });
});
