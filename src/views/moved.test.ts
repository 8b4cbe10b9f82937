import { expect, it } from 'vitest';
import { libraryOf, sampleSite, sampleWith } from '../library/sample.ts';
import { movedViews } from './moved.ts';

const views = (ledger: object, files: Record<string, string> = {}) =>
  movedViews(libraryOf(sampleWith({ ...files, 'ledger.json': JSON.stringify(ledger) })));

it.each([
  ['of a page that is there', { 'people/ada-king': {} }, []],
  ['of a page that was withdrawn', { 'people/ada': { withdrawn: '2026-12-01' } }, []],
  ['of a page whose heir is not there', { 'people/ada': { heir: 'people/ada-kong' } }, []],
  ['of a page that is there again', { 'people/ada-king': { heir: 'people/zeno-adams' } }, []],
  [
    'of a page that was renamed, once and again',
    { 'people/ada': { heir: 'people/countess' }, 'people/countess': { heir: 'people/ada-king' } },
    [
      { path: 'people/ada', to: { text: 'Ada King', href: '/people/ada-king.html' }, places: [] },
      { path: 'people/countess', to: { text: 'Ada King', href: '/people/ada-king.html' }, places: [] },
    ],
  ],
  [
    'of an op-ed, with its places, and of what stood below it',
    { 'op-eds/spring': { ids: ['p1', 'n-old', 'gone'], heirs: { 'n-old': 'p2' }, heir: 'op-eds/peace' } },
    [
      {
        path: 'op-eds/spring',
        to: { text: 'Peace in Our Time', href: '/op-eds/peace.html' },
        places: [
          { id: 'p1', href: '/op-eds/peace.html#p1' },
          { id: 'n-old', href: '/op-eds/peace.html#p2' },
        ],
      },
      {
        path: 'op-eds/spring/teach',
        to: { text: 'Peace in Our Time', href: '/op-eds/peace/teach.html' },
        places: [],
      },
    ],
  ],
])('the pages that stand in the place %s', (_what, ledger, expected) => {
  expect(views(ledger)).toEqual(expected);
});

it('nothing stands for a page for teaching that the site does not make', () => {
  const site = { 'site.yaml': `${sampleSite}\nmakes: { teaching: false }\n` };
  expect(views({ 'op-eds/spring': { heir: 'op-eds/peace' } }, site).map(({ path }) => path)).toEqual(['op-eds/spring']);
});
