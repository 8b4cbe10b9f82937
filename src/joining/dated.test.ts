import { describe, expect, it } from 'vitest';
import { publishedFiles, siteOf } from './fixture.ts';
import { joinedDated, stretchesOf } from './dated.ts';
import { joinedKinds } from './kinds.ts';
import { readPublished } from './published.ts';
import { sameThings } from './same.ts';
import { sharedEntry } from './shared.ts';

const files = publishedFiles();
const sites = await Promise.all(['a', 'b'].map((name) => readPublished(siteOf(name, files))));
const shared = await Promise.all(sameThings(sites).map((known) => sharedEntry(known, () => Promise.resolve([]))));
const items = joinedDated(sites, joinedKinds(sites), shared);

describe('joinedDated', () => {
  it('tells once what several sites tell alike of the same thing, and where', () => {
    const signed = items.filter(({ subject, what }) => subject.text === 'Minsk II' && what === 'signed');
    expect(signed).toHaveLength(1);
    expect(signed[0]).toMatchObject({
      id: 'at-a-minsk-ii-2015-02-12',
      at: '2015-02-12',
      subject: { href: 'a/treaties/minsk-ii.html', kindClass: 'k-treaties' },
      readings: [
        { text: 'Marginalia', href: 'a/treaties/minsk-ii.html' },
        { text: 'Marginalia', href: 'b/treaties/minsk-ii.html' },
      ],
    });
  });

  it('tells each reading by itself', () => {
    const published = items
      .filter(({ subject }) => subject.kindClass === 'k-op-eds')
      .map(({ subject }) => subject.href);
    expect(published.toSorted()).toEqual([
      'a/op-eds/peace.html',
      'a/op-eds/winter.html',
      'b/op-eds/peace.html',
      'b/op-eds/winter.html',
    ]);
  });

  it('is in the order of days, each with an id of its own', () => {
    const years = items.map(({ year }) => year);
    expect(years).toEqual(years.toSorted((a, b) => a - b));
    expect(new Set(items.map(({ id }) => id)).size).toBe(items.length);
  });
});

describe('stretchesOf', () => {
  const of = (...years: readonly number[]) =>
    years.flatMap((year) => items.slice(0, 1).map((item) => ({ ...item, year })));

  it.each([
    [[], []],
    [[1949, 1950, 1951], ['1949–1951 3']],
    [
      [1949, 1950, 1950, 1951, 1952],
      ['1949–1950 3', '1951–1952 2'],
    ],
    [
      [1949, 1950, 1950, 1950],
      ['1949 1', '1950 3'],
    ],
    [
      [1950, 1950, 1950, 1950, 1950, 1951],
      ['1950 3', '1950–1951 3'],
    ],
  ])('cuts %j into %j', (years, expected) => {
    expect(stretchesOf(of(...years), 3).map(({ title, items: own }) => `${title} ${own.length}`)).toEqual(expected);
  });
});
