import { expect, test } from 'vitest';
import type { Where } from './types.ts';
import { inFileOrder, whereInWords } from './where.ts';

const line = (number: number, rest: Partial<Where> = {}): Where => ({ unit: 'line', number, ...rest });

test.each<[Where, Where, number]>([
  [line(3), line(3), 0],
  [line(2), line(10), -1],
  [line(3, { column: 7 }), line(3), 1],
  [line(3, { column: 7 }), line(4, { column: 2 }), -1],
  [line(9, { page: 1 }), line(2, { page: 2 }), -1],
  [line(9, { page: 2 }), line(2, { page: 2 }), 1],
])('%j and %j: %i', (one, other, sign) => {
  expect(Math.sign(inFileOrder(one, other))).toBe(sign);
});

test.each<[Where, string]>([
  [line(3, { column: 7 }), 'line 3'],
  [{ unit: 'paragraph', number: 7 }, 'paragraph 7'],
  [line(3, { page: 2 }), 'page 2, line 3'],
])('%j is “%s”', (where, words) => {
  expect(whereInWords(where)).toBe(words);
});
