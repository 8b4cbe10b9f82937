import { expect, it } from 'vitest';
import { zoomed, zoomedTo } from './zoom.ts';

const limits = { seen: 1000, most: 8000 };

it.each([
  ['about the middle', { width: 1000, left: 0 }, 2, 500, { width: 2000, left: 500 }],
  ['about the left edge', { width: 1000, left: 0 }, 2, 0, { width: 2000, left: 0 }],
  ['about the right edge', { width: 2000, left: 1000 }, 2, 1000, { width: 4000, left: 3000 }],
  ['not beyond the most', { width: 8000, left: 100 }, 2, 500, { width: 8000, left: 100 }],
  ['not below what is seen', { width: 1500, left: 400 }, 0.5, 500, { width: 1000, left: 0 }],
  ['not over the edge', { width: 4000, left: 3000 }, 0.5, 0, { width: 2000, left: 1000 }],
])('zooms %s', (_what, view, factor, at, expected) => {
  expect(zoomed(view, factor, at, limits)).toEqual(expected);
});

it.each([
  ['in the middle of what is seen', 0.25, 0.375, { width: 4000, left: 750 }],
  ['as far as it may', 0.5, 0.5, { width: 8000, left: 3500 }],
  ['at the edge', 0, 0.125, { width: 4000, left: 0 }],
  ['always larger than before', 0, 1, { width: 1600, left: 300 }],
])('opens a part %s', (_what, from, to, expected) => {
  expect(zoomedTo({ width: 1000, left: 0 }, from, to, limits)).toEqual(expected);
});

it('has no limit below what is seen', () => {
  expect(zoomed({ width: 1000, left: 0 }, 2, 0, { seen: 1000, most: 10 })).toEqual({ width: 1000, left: 0 });
});
