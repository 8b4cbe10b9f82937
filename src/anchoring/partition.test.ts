import { expect, it } from 'vitest';
import { lastUpTo, partition } from './partition.ts';

it.each([
  [[], 3, 0],
  [[3, 5, 5, 9], 0, 0],
  [[3, 5, 5, 9], 5, 1],
  [[3, 5, 5, 9], 6, 3],
  [[3, 5, 5, 9], 99, 4],
])('of %j those below %i are %i', (numbers, limit, count) => {
  expect(partition(numbers, (each) => each < limit)).toBe(count);
});

it.each([
  [0, undefined],
  [3, 3],
  [4, 3],
  [5, 5],
  [99, 9],
])('lastUpTo %i', (offset, start) => {
  expect(lastUpTo([{ start: 3 }, { start: 5 }, { start: 9 }], offset)?.start).toBe(start);
});
