/** Pushes boxes apart until none overlaps another. */
import type { Box, Point } from './box.ts';

type Movable = { -readonly [Key in keyof Box]: Box[Key] };

/** So often every pair is pushed before all move away from each other, which makes room in a crowd. */
const ROUNDS = 40;
const ROOM = 1.04;

/**
 * The boxes, each moved as little as it takes: of two that overlap, each goes half of the shorter way out. It ends, for by
 * moving away from the middle again and again any two of them part.
 * @param gap how far they are apart at least, but for half a pixel; above 1
 */
export function apart(boxes: readonly Box[], gap: number): Box[] {
  const moved = boxes.map((box): Movable => ({ ...box }));
  for (;;) {
    for (let round = 0; round < ROUNDS; round += 1) if (!pushedAny(moved, gap)) return moved;
    spread(moved);
  }
}

/** Pushes each pair that overlaps; tells whether there was one. */
function pushedAny(boxes: readonly Movable[], gap: number): boolean {
  let any = false;
  for (const [one, other] of nearPairs(boxes, gap)) if (pushed(one, other, gap)) any = true;
  return any;
}

/** What lacks no more than this is near enough, in pixels: without it boxes in a crowd go on pushing ever so little. */
const ENOUGH = 0.5;

function pushed(one: Movable, other: Movable, gap: number): boolean {
  const [dx, dy] = [other.x - one.x, other.y - one.y];
  const x = (one.width + other.width) / 2 + gap - Math.abs(dx);
  const y = (one.height + other.height) / 2 + gap - Math.abs(dy);
  if (x <= ENOUGH || y <= ENOUGH) return false;
  // Of two in one place the first goes left or up.
  if (x < y) part(one, other, 'x', dx < 0 ? -x : x);
  else part(one, other, 'y', dy < 0 ? -y : y);
  return true;
}

function part(one: Movable, other: Movable, axis: keyof Point, way: number): void {
  one[axis] -= way / 2;
  other[axis] += way / 2;
}

function spread(boxes: readonly Movable[]): void {
  const mean = (axis: keyof Point) => boxes.reduce((sum, box) => sum + box[axis], 0) / boxes.length;
  const [x, y] = [mean('x'), mean('y')];
  for (const box of boxes) {
    box.x = x + (box.x - x) * ROOM;
    box.y = y + (box.y - y) * ROOM;
  }
}

/** Pairs that may overlap: a sweep from left to right, in which a box meets those that begin before it ends. */
function nearPairs(boxes: readonly Movable[], gap: number): [Movable, Movable][] {
  const left = (box: Box) => box.x - box.width / 2;
  const right = (box: Box) => box.x + box.width / 2 + gap;
  const sorted = boxes.toSorted((a, b) => left(a) - left(b));
  return sorted.flatMap((box, index) => {
    const pairs: [Movable, Movable][] = [];
    for (let next = index + 1; next < sorted.length; next += 1) {
      const other = sorted[next];
      if (other === undefined || left(other) >= right(box)) break;
      if (Math.abs(other.y - box.y) < (other.height + box.height) / 2 + gap) pairs.push([box, other]);
    }
    return pairs;
  });
}
