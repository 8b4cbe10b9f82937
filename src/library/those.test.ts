import { describe, expect, it } from 'vitest';
import { those } from './those.ts';

describe('those', () => {
  const records = new Map([
    ['a', 1],
    ['b', 2],
    ['c', 3],
  ]);

  it.each([
    ['some, in the order of all', ['c', 'a'], [1, 3]],
    ['none for an id that nothing has', ['d', undefined], []],
    ['none', [], []],
  ])('gives %s', (_, ids, expected) => {
    expect(those(records, new Set(ids))).toEqual(expected);
  });
});
