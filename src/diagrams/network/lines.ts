/** Lines between labels, as the paths of SVG (https://www.w3.org/TR/SVG2/paths.html). */
import type { Box, Point } from './box.ts';

export interface Line {
  readonly from: Point;
  readonly to: Point;
}

/** How far lines between the same two labels are apart, and how long and wide the head of an arrow is. */
const BESIDE = 5;
const HEAD = { length: 9, width: 7 };

/**
 * The line from one label to another, as far as it is seen between them.
 * @param beside how many lines’ distances it is moved aside: 0 for the only one
 */
export function lineBetween(from: Box, to: Box, beside = 0): Line {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const length = Math.hypot(dx, dy) || 1;
  const aside = (box: Box): Box => ({
    ...box,
    x: box.x - (dy / length) * BESIDE * beside,
    y: box.y + (dx / length) * BESIDE * beside,
  });
  const [start, end] = [aside(from), aside(to)];
  return { from: leaving(start, dx, dy), to: leaving(end, -dx, -dy) };
}

/** Where a line in a direction leaves a box through whose middle it goes. */
function leaving({ x, y, width, height }: Box, dx: number, dy: number): Point {
  const share = Math.min(width / 2 / Math.abs(dx), height / 2 / Math.abs(dy));
  return Number.isFinite(share) ? { x: x + dx * share, y: y + dy * share } : { x, y };
}

/** Lines as one path. */
export function linesPath(lines: readonly Line[]): string {
  return lines.map(({ from, to }) => `M${written(from)}L${written(to)}`).join('');
}

/** The heads of arrows at the ends of lines, as one path. */
export function headsPath(lines: readonly Line[]): string {
  return lines.map(headPath).join('');
}

function headPath({ from, to }: Line): string {
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  const [x, y] = [(to.x - from.x) / length, (to.y - from.y) / length];
  const corner = (side: number): Point => ({
    x: to.x - x * HEAD.length - y * side * (HEAD.width / 2),
    y: to.y - y * HEAD.length + x * side * (HEAD.width / 2),
  });
  return `M${written(to)}L${written(corner(1))}L${written(corner(-1))}Z`;
}

/** To a tenth of a pixel, which no eye tells apart. */
function written({ x, y }: Point): string {
  return `${tenths(x)} ${tenths(y)}`;
}

const tenths = (value: number): number => Math.round(value * 10) / 10;
