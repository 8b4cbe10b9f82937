import { expect, test } from 'vitest';
import { anyOf } from './report.ts';

test.each([
  [0, 'no repairs'],
  [1, '1 repair'],
  [2, '2 repairs'],
])('%i are “%s”', (count, expected) => {
  expect(anyOf(count, 'repair', 'repairs')).toBe(expected);
});
