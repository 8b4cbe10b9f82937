import { expect, test } from 'vitest';
import { mergedByDay, mergedByScore } from './merge.ts';
import type { Hit } from './pagefind.ts';

/** Hits by their titles, each with a score or a day; `loaded` gets the titles whose records are loaded. */
function hits(all: Readonly<Record<string, number | string>>, loaded: string[] = []): Hit[] {
  return Object.entries(all).map(([title, value], index) => ({
    id: title,
    score: typeof value === 'number' ? value : 0,
    words: [index],
    data: () => {
      loaded.push(title);
      const day = typeof value === 'string' && value !== '' ? { day: value } : {};
      const card = { line: '', summary: '' };
      return Promise.resolve({ url: '', raw_url: '', content: '', meta: { title }, ...day, anchors: [], card });
    },
  }));
}

const titles = async (merged: readonly Hit[]) =>
  Promise.all(merged.map(async (hit) => [(await hit.data()).meta.title, hit.words[0]]));

test('the best come first, and of equals those of the first site', () => {
  const merged = mergedByScore([hits({ a: 9, b: 2 }), hits({ c: 5, d: 2, e: 1 }), []]);
  expect(merged.map(({ id }) => id)).toEqual(['a', 'c', 'b', 'd', 'e']);
});

test.each<['asc' | 'desc', Record<string, string>[], unknown]>([
  ['asc', [{ a: '1991', b: '2015' }, { c: '1949', d: '1999', e: '' }, { f: '' }], ['c0', 'a0', 'd1', 'b1', 'e2', 'f0']],
  [
    'desc',
    [
      { b: '2015', a: '1991', f: '' },
      { d: '1999', c: '1949' },
    ],
    ['b0', 'd0', 'a1', 'c1', 'f2'],
  ],
])('in the order %s of days, those without one last: %j', async (order, lists, expected) => {
  const merged = mergedByDay(
    lists.map((list) => hits(list)),
    order,
  );
  expect((await titles(merged)).map((each) => each.join(''))).toEqual(expected);
});

test('no more records are loaded than those asked for and the next of each site', async () => {
  const loaded: string[] = [];
  const merged = mergedByDay(
    [hits({ a: '1', b: '4', c: '5' }, loaded), hits({ d: '2', e: '3', f: '6' }, loaded)],
    'asc',
  );
  await titles(merged.slice(0, 2));
  expect([...new Set(loaded)].toSorted()).toEqual(['a', 'b', 'd']);
});
