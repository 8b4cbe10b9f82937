import { expect, it } from 'vitest';
import type { Manifest } from '../../model/manifest.ts';
import { planOf, type Stock } from './plan.ts';

/** `a1 b2`: file a with digest 1, file b with digest 2. */
const manifest = (written: string): Manifest =>
  new Map(
    written
      .split(' ')
      .filter(Boolean)
      .map(([file = '', digest = '']) => [file, { digest, size: 1 }]),
  );
const stock = (written: string, held: string): Stock => ({ manifest: manifest(written), held: new Set(held) });

it.each([
  ['nothing on a first visit', [], 'a1 b1', {}, []],
  ['nothing of what was not visited', [stock('a1 b1', '')], 'a1 b1', {}, []],
  ['what is unchanged by copying', [stock('a1 b1', 'a')], 'a1 b2', { a: 0 }, []],
  ['what has changed by fetching', [stock('a1 b1', 'a')], 'a2 b1', {}, ['a']],
  ['nothing of what is gone', [stock('a1 b1', 'a')], 'b1 c1', {}, []],
  ['everything when everything was there, new files too', [stock('a1 b1', 'ab')], 'a1 b2 c1', { a: 0 }, ['b', 'c']],
  ['what either of two versions held', [stock('a1 b1', 'a'), stock('a2 b1', 'b')], 'a2 b1 c1', { b: 1 }, ['a']],
  ['a file from the version that has it as it is now', [stock('a1', 'a'), stock('a2 b1', 'a')], 'a2', { a: 1 }, []],
  ['nothing more because a version has no files', [stock('', '')], 'a1', {}, []],
])('takes over %s', (_what, stocks, next, copy, fetch) => {
  const plan = planOf(stocks, manifest(next));
  expect(Object.fromEntries(plan.copy)).toEqual(copy);
  expect(plan.fetch).toEqual(fetch);
});

it('has the settings from the first visit on, and those of each version', () => {
  const mark = { digest: '1', size: 1 };
  const former = new Map([['assets/settings.1a.js', mark]]);
  expect(planOf([], former).fetch).toEqual(['assets/settings.1a.js']);
  const stocks = [{ manifest: former, held: new Set(former.keys()) }];
  const next = new Map([['assets/settings.2b.js', mark]]);
  expect(planOf(stocks, next).fetch).toEqual(['assets/settings.2b.js']);
});
