/** Gutters between columns that are hardly wider than the spaces of a justified line. */
import type { Run } from './pdf-runs.ts';

/** From one x to another, in points. */
interface Gap {
  readonly from: number;
  readonly to: number;
}

export const widthOf = (gap: Gap): number => gap.to - gap.from;

export const isIn = (x: number, gap: Gap): boolean => x > gap.from && x < gap.to;

/** Ems: a gap in a line that may be a gutter. */
const NARROWEST = 0.6;
/** Lines that a gutter must part, and which share of those that reach over it. */
const LINES = 5;
const SHARE = 0.7;
/** Points between the places that are tried. */
const STEP = 3;

/** The gaps of a line whose runs come from the left. */
function gapsOf(line: readonly Run[]): Gap[] {
  let right = Infinity;
  return line.flatMap((run) => {
    const gap = { from: right, to: run.x };
    right = Math.max(right === Infinity ? -Infinity : right, run.x + run.width);
    return widthOf(gap) > NARROWEST * run.size ? [gap] : [];
  });
}

/** The numbers that a list has at least so often. */
export function frequent(numbers: readonly number[], least: number): number[] {
  const counts = new Map<number, number>();
  for (const number of numbers) counts.set(number, (counts.get(number) ?? 0) + 1);
  return [...counts].filter(([, count]) => count >= least).map(([number]) => number);
}

/** Where lines of runs have a gap at the same x, and so often that it is no space between words. */
export function narrowGutters(lines: readonly (readonly Run[])[]): number[] {
  const gapped = lines.map((line) => ({ line, gaps: gapsOf(line) }));
  const middles = gapped.flatMap(({ gaps }) => gaps.map((gap) => Math.round((gap.from + gap.to) / 2 / STEP) * STEP));
  return frequent(middles, LINES).filter((x) => {
    const over = gapped.filter(
      ({ line }) => line.some((run) => run.x < x) && line.some((run) => run.x + run.width > x),
    );
    const parted = over.filter(({ gaps }) => gaps.some((gap) => isIn(x, gap)));
    return parted.length >= LINES && parted.length >= SHARE * over.length;
  });
}
