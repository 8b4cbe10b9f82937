import { expect, test } from 'vitest';
import type { EntryId } from '../../model/ids.ts';
import { joinedIds } from './joined-ids.ts';

const id = (text: string) => text as EntryId;
const same = { 'songs/hugo': { songs: [id('hugo')], verses: [id('victor-hugo'), id('hugo-v')] } };

test.each([
  ['songs', 'hugo', 'songs/hugo'],
  ['verses', 'victor-hugo', 'songs/hugo'],
  ['verses', 'hugo-v', 'songs/hugo'],
  ['verses', 'hugo', 'verses/hugo'],
])('of %s, %s is %s among all', (folder, own, joined) => {
  expect(joinedIds(folder, same).joined(own)).toBe(joined);
});

test.each([
  ['songs', 'songs/hugo', ['hugo']],
  ['verses', 'songs/hugo', ['victor-hugo', 'hugo-v']],
  ['verses', 'verses/ode', ['ode']],
  ['verses', 'songs/ode', []],
  ['crowded', 'songs/hugo', []],
])('in %s, %s is %j', (folder, joined, own) => {
  expect(joinedIds(folder, same).own(joined)).toEqual(own);
});
