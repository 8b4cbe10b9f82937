/** The order in which the segments of a page are read: columns one after the other, between what runs across them. */
import { frequent } from './pdf-gutters.ts';
import type { Segment } from './pdf-runs.ts';

/** A segment with the column it is in: how far that reaches. */
export interface Line extends Segment {
  readonly column: Column;
}

export interface Column {
  readonly left: number;
  readonly right: number;
}

/** Lines that both sides of a gutter must have. */
const LINES = 5;
/** Of the median line on each side of a gutter, in ems: narrower are bullets and numbers. */
const NARROWEST = 8;
/** How many of the lines may run across a gutter. */
const ACROSS = 0.25;

function median(numbers: readonly number[]): number {
  return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;
}

const isTextColumn = (segments: readonly Segment[], size: number) =>
  segments.length >= LINES && median(segments.map((each) => each.right - each.x)) >= NARROWEST * size;

/** Whether x parts a page in two columns. */
function isCut(segments: readonly Segment[], x: number, size: number): boolean {
  const left = segments.filter((each) => each.right <= x);
  const right = segments.filter((each) => each.x >= x);
  const across = segments.length - left.length - right.length;
  return across <= ACROSS * segments.length && isTextColumn(left, size) && isTextColumn(right, size);
}

/** Left edges of columns after the first: where many lines begin that stand to the right of others. */
function gutters(segments: readonly Segment[]): number[] {
  const size = median(segments.map((each) => each.size));
  const found: number[] = [];
  for (const x of frequent(
    segments.map((each) => Math.floor(each.x)),
    LINES,
  ).sort((a, b) => a - b)) {
    const from = found.at(-1) ?? -Infinity;
    if (
      isCut(
        segments.filter((each) => each.x >= from),
        x,
        size,
      )
    )
      found.push(x);
  }
  return found;
}

/** Puts together what a wide gap parted within one column: a bullet and its item, the words of a line stretched too far. */
function withoutGaps(segments: readonly Segment[]): Segment[] {
  const whole: Segment[] = [];
  for (const segment of segments) {
    const last = whole.at(-1);
    const beside = last && segment.x >= last.right && Math.abs(segment.y - last.y) < last.size / 3;
    if (beside) whole[whole.length - 1] = { ...last, text: `${last.text} ${segment.text}`, right: segment.right };
    else whole.push(segment);
  }
  return whole;
}

/** Lines of one column, with its extent. A single far-out line does not widen it. */
function columnLines(parts: readonly Segment[]): Line[] {
  const segments = withoutGaps(parts);
  const rights = segments.map((each) => each.right).sort((a, b) => a - b);
  const column = {
    left: Math.min(...segments.map((each) => each.x)),
    right: rights[Math.floor((rights.length - 1) * 0.95)] ?? 0,
  };
  return segments.map((segment) => ({ ...segment, column }));
}

/** Segments that come from the top, in the order of reading. */
export function readingOrder(segments: readonly Segment[]): Line[] {
  const cuts = gutters(segments);
  if (cuts.length === 0) return columnLines(segments);
  const columnOf = (segment: Segment) => cuts.filter((x) => segment.x >= x).length;
  const isAcross = (segment: Segment) => cuts.some((x) => segment.x < x && segment.right > x + 1);
  const columns = [...cuts, Infinity].map((_, index) =>
    columnLines(segments.filter((each) => !isAcross(each) && columnOf(each) === index)),
  );
  const across = columnLines(segments.filter(isAcross));
  const edges = [...across.map((line) => line.y), Infinity];
  return edges.flatMap((edge, index) => {
    const top = edges[index - 1] ?? -Infinity;
    const band = columns.flatMap((column) => column.filter((line) => line.y > top && line.y <= edge));
    const line = across[index];
    return line ? [...band, line] : band;
  });
}
