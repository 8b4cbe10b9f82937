import { describe, expect, it } from 'vitest';
import { ledgerData, type PagePath } from '../model/ledger.ts';
import { formatLedger, formerIdsIn, recorded } from './ledger.ts';
import { publishedPages } from './published.ts';
import { at, libraryOf, peaceIds as ids, sample, sampleWith } from './sample.ts';

const pages = publishedPages(libraryOf(sample));

describe('recorded', () => {
  const peace = (page?: object) => ledgerData.parse(page === undefined ? {} : { 'op-eds/peace': page });
  it.each([
    ['everything in an empty ledger', peace(), ids],
    ['what is new, behind what there was', peace({ ids: ['n-old', 'p1'] }), ['n-old', ...ids]],
    ['nothing when all is there', peace({ ids }), ids],
  ])('records %s', (_what, before, expected) => {
    expect(at(recorded(before, pages), 'op-eds/peace').ids).toEqual(expected);
  });

  it('records every page, in the order of the alphabet', () => {
    const paths = [...recorded(peace(), pages).keys()];
    expect(paths).toEqual(pages.map(({ path }) => path).toSorted());
  });

  it('keeps heirs, pages that are gone, and what became of them', () => {
    const before = ledgerData.parse({
      'op-eds/gone': { ids: ['p1'], heir: 'op-eds/peace' },
      'op-eds/peace': { ids: ['n-old'], heirs: { 'n-old': 'p1' } },
      'people/ada': { withdrawn: '2026-12-01' },
    });
    const after = recorded(before, pages);
    expect(at(after, 'op-eds/gone')).toEqual(at(before, 'op-eds/gone'));
    expect(at(after, 'op-eds/peace').heirs).toEqual(new Map([['n-old', 'p1']]));
    expect(at(after, 'people/ada')).toEqual(at(before, 'people/ada'));
  });
});

it('a ledger is written one page or id a line, and read again as it was', () => {
  const before = ledgerData.parse({
    'op-eds/a': { ids: ['p1', 'p2'], heirs: { p2: 'p1' }, heir: 'op-eds/b' },
    'people/b': {},
    'people/c': { withdrawn: '2026-12-01' },
  });
  const text = formatLedger(before);
  expect(text).toBe(`{
  "op-eds/a": {
    "ids": [
      "p1",
      "p2"
    ],
    "heirs": {
      "p2": "p1"
    },
    "heir": "op-eds/b"
  },
  "people/b": {},
  "people/c": {
    "withdrawn": "2026-12-01"
  }
}
`);
  expect(ledgerData.parse(JSON.parse(text))).toEqual(before);
});

describe('former ids', () => {
  const of = (ledger: object) => [...formerIdsIn(ledgerData.parse(ledger))('op-eds/now' as PagePath, ['p1', 'p2'])];

  it.each([
    ['of the page itself', { 'op-eds/now': { ids: ['p1', 'a', 'gone'], heirs: { a: 'p2' } } }, [['p2', ['a']]]],
    [
      'of a page that was renamed, once and again',
      {
        'op-eds/first': { ids: ['p1', 'a'], heirs: { a: 'b' }, heir: 'op-eds/second' },
        'op-eds/second': { ids: ['b', 'c'], heirs: { b: 'p2', c: 'p1' }, heir: 'op-eds/now' },
      },
      [
        ['p2', ['b', 'a']],
        ['p1', ['c']],
      ],
    ],
    [
      'once, and as the page itself knows it, where two had it',
      {
        'op-eds/merged': { ids: ['a'], heirs: { a: 'p1' }, heir: 'op-eds/now' },
        'op-eds/now': { ids: ['a'], heirs: { a: 'p2' } },
      },
      [['p2', ['a']]],
    ],
    ['none of a page that has none', { 'op-eds/other': { ids: ['a'], heirs: { a: 'p1' } } }, []],
  ])('are those %s', (_what, ledger, expected) => {
    expect(of(ledger)).toEqual(expected);
  });

  it('are known to an op-ed', () => {
    const file = { 'ledger.json': '{ "op-eds/peace": { "ids": ["p1", "n-old"], "heirs": { "n-old": "p2" } } }' };
    expect([...at(libraryOf(sampleWith(file)).opEds, 'peace').former]).toEqual([['p2', ['n-old']]]);
  });
});
