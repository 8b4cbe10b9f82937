import { describe, expect, it } from 'vitest';
import { randomNumbers } from '../../anchoring/damage.ts';
import { overlap, type Box } from './box.ts';
import { layoutOf, type Pull } from './layout.ts';

const distance = (one: Box | undefined, other: Box | undefined) =>
  Math.hypot((one?.x ?? 0) - (other?.x ?? 0), (one?.y ?? 0) - (other?.y ?? 0));
const label = { width: 100, height: 26 };

describe('layoutOf', () => {
  it('is empty without labels', () => {
    expect(layoutOf([], []).boxes).toEqual([]);
  });

  it('puts what is tied nearer to each other than what is not', () => {
    const chain = Array.from({ length: 9 }, (_, index): Pull => ({ a: index, b: index + 1, strength: 1 }));
    const { boxes } = layoutOf(
      Array.from({ length: 10 }, () => label),
      chain,
    );
    expect(distance(boxes[0], boxes[1])).toBeLessThan(distance(boxes[0], boxes[9]));
  });

  it('gives three hundred entries places inside the drawing, none over another, always the same', () => {
    const random = randomNumbers(3);
    const labels = Array.from({ length: 300 }, () => ({ width: 70 + Math.round(random() * 130), height: 26 }));
    const pulls = Array.from({ length: 750 }, () => ({
      a: Math.floor(random() * 300),
      b: Math.floor(random() * 300),
      strength: 1,
    })).filter(({ a, b }) => a !== b);
    const { boxes, width, height } = layoutOf(labels, pulls);
    const over = boxes.flatMap((one, index) => boxes.slice(index + 1).filter((other) => overlap(one, other)));
    const outside = boxes.filter(
      (box) =>
        box.x < box.width / 2 ||
        box.y < box.height / 2 ||
        box.x > width - box.width / 2 ||
        box.y > height - box.height / 2,
    );
    expect([over.length, outside.length]).toEqual([0, 0]);
    expect(width / height).toBeGreaterThan(0.8);
    expect(layoutOf(labels.slice(0, 50), [])).toEqual(layoutOf(labels.slice(0, 50), []));
  });
});
