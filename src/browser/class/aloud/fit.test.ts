import { expect, it } from 'vitest';
import { fitted, sizesFor } from './fit.ts';

it.each([
  [{ width: 1440, height: 900 }, 1, 120],
  [{ width: 1920, height: 600 }, 1, 100],
  [{ width: 390, height: 844 }, 1, 32.5],
  [{ width: 390, height: 844 }, 2, 65],
  [{ width: 100, height: 60 }, 1, 20],
])('a room of %j, %s times as large: type up to %d px', (room, times, largest) => {
  expect(sizesFor(room, times).largest).toBe(largest);
});

it('is never larger at the least than at the most', () => {
  const { largest, smallest } = sizesFor({ width: 100, height: 60 }, 0.5);
  expect(smallest).toBeLessThanOrEqual(largest);
});

it('takes the largest size that fits', () => {
  const sizes = { largest: 100, smallest: 40 };
  expect(fitted(sizes, () => true)).toBe(100);
  expect(fitted(sizes, (size) => size < 90)).toBeCloseTo(88.36);
  expect(fitted(sizes, () => false)).toBe(40);
});
