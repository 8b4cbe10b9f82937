import { describe, expect, it } from 'vitest';
import type { SearchKind } from '../../model/search.ts';
import { mendedWords, tally } from './wording.ts';

describe('tally', () => {
  const group = (label: string, total: number) => ({
    kind: 'op-eds' as SearchKind,
    label,
    total,
    results: [],
    more: () => Promise.resolve([]),
  });

  it.each([
    [[], 0, 'No results'],
    [[group('Treaties', 1)], 1, '1 result'],
    [[group('Op-eds', 2), group('Treaties', 3)], 5, '5 results: Op-eds\u00a02, Treaties\u00a03'],
  ])('%#', (groups, total, words) => {
    expect(tally({ groups, total })).toBe(words);
  });
});

it.each([
  ['Minks agreement', [{ from: 'minks', to: 'Minsk' }], 'Minsk agreement'],
  [
    'gorbachov and minks',
    [
      { from: 'gorbachov', to: 'gorbachev' },
      { from: 'minks', to: 'minsk' },
    ],
    'gorbachev and minsk',
  ],
  ['détante', [{ from: 'detante', to: 'detente' }], 'détante'],
  ['minsk', [], 'minsk'],
])('mends “%s”', (words, mended, after) => {
  expect(mendedWords(words, mended)).toBe(after);
});
