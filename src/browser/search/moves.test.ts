import { expect, it } from 'vitest';
import { stepOf } from './moves.ts';

it.each([
  ['ArrowDown', -1, 3, 0],
  ['ArrowDown', 0, 3, 1],
  ['ArrowDown', 2, 3, 2],
  ['ArrowUp', 1, 3, 0],
  ['ArrowUp', 0, 3, -1],
  ['ArrowUp', -1, 3, undefined],
  ['Home', 2, 3, 0],
  ['End', 0, 3, 2],
  ['Home', -1, 3, undefined],
  ['End', -1, 3, undefined],
  ['ArrowDown', -1, 0, undefined],
  ['Enter', 1, 3, undefined],
])('%s at %i of %i leads to %s', (key, place, count, step) => {
  expect(stepOf(key, place, count)).toBe(step);
});
