import { describe, expect, it } from 'vitest';
import { heirOf, ledgerData, lineOf, type PagePath } from './ledger.ts';
import { parseYaml } from './yaml.ts';

const ledger = ledgerData.parse({
  'op-eds/oldest': { ids: ['a', 'p1', 'gone'], heirs: { a: 'b' }, heir: 'op-eds/older' },
  'op-eds/older': { ids: ['b', 'c'], heirs: { b: 'c', c: 'd', round: 'about', about: 'round' }, heir: 'op-eds/now' },
  'op-eds/now': { ids: ['d', 'e'], heirs: { d: 'e' } },
  'people/renamed': { heir: 'people/new' },
  'people/left': { heir: 'people/right' },
  'people/right': { heir: 'people/left' },
  'people/self': { heir: 'people/self' },
});
const line = (path: string) => lineOf(path as PagePath, ledger);

describe('lineOf', () => {
  it.each([
    ['a page that has no heir', 'op-eds/now', 'op-eds/now', 1],
    ['the heir of an heir', 'op-eds/oldest', 'op-eds/now', 3],
    ['an heir that the ledger does not have yet', 'people/renamed', 'people/new', 1],
    ['a page that it does not have', 'people/unknown', 'people/unknown', 0],
    ['nowhere in a circle', 'people/left', undefined, undefined],
    ['nowhere where a page is its own heir', 'people/self', undefined, undefined],
  ])('leads to %s', (_what, path, end, pages) => {
    expect([line(path)?.end, line(path)?.pages.length]).toEqual([end, pages]);
  });
});

describe('heirOf', () => {
  const present = new Set(['e', 'p1']);
  it.each([
    ['itself where it is there', 'p1', 'op-eds/oldest', 'p1'],
    ['the heir', 'd', 'op-eds/now', 'e'],
    ['the heir of an heir, from page to page', 'a', 'op-eds/oldest', 'e'],
    ['none', 'gone', 'op-eds/oldest', undefined],
    ['none in a circle', 'round', 'op-eds/older', undefined],
    ['none for a name that every object has', 'constructor', 'op-eds/now', undefined],
  ])('finds %s', (_what, id, path, heir) => {
    expect(heirOf(id, line(path)?.pages ?? [], present)).toBe(heir);
  });
});

describe('ledgerData', () => {
  it('takes pages by their paths, with ids, heirs, an heir or a day', () => {
    const pages = ledgerData.parse({
      'op-eds/peace': { ids: ['p1', 'g-osce'], heirs: { 'g-osce': 'p1' } },
      'people/zeno': {},
      'claims/held': { withdrawn: '2026-12-01' },
    });
    expect([...pages]).toEqual([
      ['op-eds/peace', { ids: ['p1', 'g-osce'], heirs: new Map([['g-osce', 'p1']]) }],
      ['people/zeno', { ids: [], heirs: new Map() }],
      ['claims/held', { ids: [], heirs: new Map(), withdrawn: '2026-12-01' }],
    ]);
  });

  it.each([
    [{ peace: {} }, 'bad-frontmatter “peace”: a page is named by its folder and its id, as op-eds/my-reading.'],
    [{ 'assets/main': {} }, 'bad-frontmatter “assets/main”: no page of the content stands in this folder.'],
    [
      { 'people/a': { ids: ['#p1'] } },
      'bad-frontmatter “people/a.ids.0”: an id of a place is that of a paragraph, a gloss or a question, such as p7 or g-minsk-ii.',
    ],
    [{ 'people/a': { heirs: { p1: 'p1' }, hier: 'people/b' } }, 'bad-frontmatter There is no field “hier” here.'],
    [
      { 'people/a': { heir: '/people/b.html' } },
      'bad-frontmatter “people/a.heir”: a page is named by its folder and its id, as op-eds/my-reading.',
    ],
    [
      { 'people/a': { heir: 'people/b', withdrawn: '2026-12-01' } },
      'bad-frontmatter “people/a.heir”: a page that was withdrawn has no heir.',
    ],
    [{ 'people/a': { withdrawn: '2026-02-30' } }, 'bad-date “people/a.withdrawn”: Invalid ISO date.'],
  ])('says what is wrong with %j', (data, expected) => {
    const { diagnostics } = parseYaml(ledgerData, JSON.stringify(data), 'ledger.json');
    expect(diagnostics.map(({ code, message }) => `${code} ${message}`)).toEqual([expected]);
  });
});
