import { describe, expect, it } from 'vitest';
import type { Box } from './box.ts';
import { headsPath, lineBetween, linesPath } from './lines.ts';

const box = (x: number, y: number): Box => ({ x, y, width: 40, height: 20 });

describe('lineBetween', () => {
  it.each([
    ['side by side', box(0, 0), box(100, 0), 0, [20, 0, 80, 0]],
    ['above each other', box(0, 0), box(0, 100), 0, [0, 10, 0, 90]],
    ['askew', box(0, 0), box(100, 100), 0, [10, 10, 90, 90]],
    ['moved aside', box(0, 0), box(100, 0), 0.5, [20, 2.5, 80, 2.5]],
    ['in one place', box(5, 5), box(5, 5), 0, [5, 5, 5, 5]],
  ] as const)('%s', (_, one, other, beside, [x1, y1, x2, y2]) => {
    expect(lineBetween(one, other, beside)).toEqual({ from: { x: x1, y: y1 }, to: { x: x2, y: y2 } });
  });
});

const line = { from: { x: 0, y: 0 }, to: { x: 20, y: 0 } };

describe('paths', () => {
  it.each([
    [[], '', ''],
    [[line], 'M0 0L20 0', 'M20 0L11 3.5L11 -3.5Z'],
    [
      [line, { from: { x: 1.234, y: 0 }, to: { x: 1.234, y: 10 } }],
      'M0 0L20 0M1.2 0L1.2 10',
      'M20 0L11 3.5L11 -3.5ZM1.2 10L-2.3 1L4.7 1Z',
    ],
  ])('of %j', (lines, path, heads) => {
    expect([linesPath(lines), headsPath(lines)]).toEqual([path, heads]);
  });
});
