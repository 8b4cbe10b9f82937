import { expect, it } from 'vitest';
import { linkedOf, linkTable } from './link-table.ts';

const home = { link: '../index.html', file: 'index.html', fragment: '' };
const place = { link: 'nato.html#p2', file: 'organizations/nato.html', fragment: 'p2' };
const sheet = { link: 'paper.woff2', file: 'assets/paper.woff2', fragment: '' };

it('keeps each link once, and gives back what was noted', () => {
  const { numbered, links } = linkTable();
  const page = numbered({ links: [home, place, home], ids: new Set(['p1', 'p2']) });
  const other = numbered({ links: [{ ...place }, { ...home, link: 'index.html' }], ids: new Set() });
  const style = numbered({ links: [sheet] });
  expect(links).toEqual([home, place, { ...home, link: 'index.html' }, sheet]);
  expect(page).toEqual({ links: [0, 1, 0], ids: ['p1', 'p2'] });
  expect(linkedOf(other, links)).toEqual({ links: [place, { ...home, link: 'index.html' }], ids: new Set() });
  expect(linkedOf(style, links)).toEqual({ links: [sheet] });
});

it('takes over what another table has', () => {
  const before = linkTable();
  const page = before.numbered({ links: [home, place, home, sheet], ids: new Set(['p1']) });
  const now = linkTable();
  now.numbered({ links: [sheet] });
  const taken = now.takingOver(before.links)(page);
  expect(taken).toEqual({ links: [1, 2, 1, 0], ids: ['p1'] });
  expect(linkedOf(taken, now.links)).toEqual(linkedOf(page, before.links));
});
