import { describe, expect, it } from 'vitest';
import { makesData, picturedPage } from './makes.ts';

const all = {
  ...{ pictures: 'all', texts: true, chronologies: true, teaching: true },
  ...{ download: true, epub: true, tei: true, api: true },
};

describe('makesData', () => {
  it.each([
    [undefined, all],
    [{}, all],
    [{ epub: false }, { ...all, epub: false }],
    [{ pictures: 'one' }, { ...all, pictures: 'one' }],
  ])('reads %j', (data, makes) => {
    expect(makesData.parse(data)).toEqual(makes);
  });

  it.each([
    [{ pictures: 'none' }, 'pictures'],
    [{ tei: 'no' }, 'tei'],
    [{ pdf: true }, ''],
  ])('refuses %j', (data, path) => {
    expect(makesData.safeParse(data).error?.issues.map((issue) => issue.path.join('.'))).toEqual([path]);
  });
});

describe('picturedPage', () => {
  it.each([
    ['all', '/people/ada-king.html', '/people/ada-king.html'],
    ['readings', '/op-eds/peace.html', '/op-eds/peace.html'],
    ['all', '/op-eds/peace/chronology.html', '/op-eds/peace.html'],
    ['all', '/side-by-side/people/ada-king.html', '/people/ada-king.html'],
    ['all', '/side-by-side/claims/truce-held.html', '/claims/truce-held.html'],
    ['all', '/side-by-side.html', '/side-by-side.html'],
    ['all', '/chronology.html', '/chronology.html'],
    ['readings', '/op-eds/peace/chronology.html', '/op-eds/peace.html'],
    ['readings', '/side-by-side/people/ada-king.html', '/index.html'],
    ['readings', '/people/ada-king.html', '/index.html'],
    ['readings', '/index.html', '/index.html'],
    ['one', '/op-eds/peace.html', '/index.html'],
  ] as const)('with pictures: %s, of %s is %s', (pictures, href, pictured) => {
    expect(picturedPage(href, { pictures })).toBe(pictured);
  });
});
