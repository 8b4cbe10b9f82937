import { describe, expect, it } from 'vitest';
import type { Where } from '../copies/types.ts';
import { placeIn } from './place-words.ts';

describe('placeIn', () => {
  it.each<[Where, string]>([
    [{ unit: 'line', number: 3, column: 7 }, 'a:3:7'],
    [{ unit: 'line', number: 3 }, 'a:3'],
    [{ unit: 'paragraph', number: 7, column: 2 }, 'a, paragraph 7'],
    [{ unit: 'line', number: 3, page: 2 }, 'a, page 2, line 3'],
  ])('of %j is %j', (where, place) => {
    expect(placeIn('a', where)).toBe(place);
  });
});
