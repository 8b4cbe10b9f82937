import { describe, expect, it } from 'vitest';
import { randomNumbers } from '../../anchoring/damage.ts';
import { apart } from './apart.ts';
import { overlap, type Box } from './box.ts';

const box = (x: number, y: number, width = 10, height = 4): Box => ({ x, y, width, height });
const places = (boxes: readonly Box[]) => boxes.map(({ x, y }) => [x, y]);

/** Pairs that are nearer to each other than asked. */
function pairs(boxes: readonly Box[], gap: number): string[] {
  return boxes.flatMap((one, index) =>
    boxes
      .slice(index + 1)
      .flatMap((other, after) => (overlap(one, other, gap) ? [`${index}–${index + 1 + after}`] : [])),
  );
}

describe('apart', () => {
  it.each([
    ['nothing', [], []],
    [
      'what stands apart',
      [box(0, 0), box(20, 0)],
      [
        [0, 0],
        [20, 0],
      ],
    ],
    [
      'two side by side: the short way',
      [box(0, 0), box(9, 1)],
      [
        [-1, 0],
        [10, 1],
      ],
    ],
    [
      'two above each other',
      [box(0, 0), box(1, 3)],
      [
        [0, -1],
        [1, 4],
      ],
    ],
    [
      'two in one place',
      [box(5, 5), box(5, 5)],
      [
        [5, 2.5],
        [5, 7.5],
      ],
    ],
  ] as const)('moves %s', (_, boxes, expected) => {
    expect(places(apart(boxes, 1))).toEqual(expected);
  });

  it.each([
    [1000, 3000],
    [300, 200],
    [200, 0],
  ])('leaves no two of %i boxes in %i pixels overlapping', (count, width) => {
    const random = randomNumbers(7);
    const boxes = Array.from({ length: count }, () =>
      box(
        random() * width,
        random() * width * 0.7,
        60 + Math.round(random() * 140),
        28 + Math.round(random() * 2) * 18,
      ),
    );
    const moved = apart(boxes, 4);
    expect(pairs(boxes, 0).length).toBeGreaterThan(0);
    expect(pairs(moved, 3.4)).toEqual([]);
    expect(apart(boxes, 4)).toEqual(moved);
  });
});
