/** Runs of a page of PDF, and the lines that they stand in. Lengths are points; y grows downwards. */

import { isIn, narrowGutters, widthOf } from './pdf-gutters.ts';

/** Text that a PDF sets in one go. */
export interface Run {
  readonly text: string;
  readonly x: number;
  /** Of the baseline. */
  readonly y: number;
  readonly width: number;
  /** Of the font. */
  readonly size: number;
}

/** Runs on one baseline that belong together. */
export interface Segment {
  readonly text: string;
  readonly x: number;
  readonly right: number;
  readonly y: number;
  readonly size: number;
}

/** Ems: how far the baselines of a line lie apart, footnote marks included. */
const SAME_LINE = 0.45;
/** A gap in a line beyond this is a space, and beyond the other a new column. */
const SPACE = 0.14;
const APART = 1.6;

const isSpace = (run: Run) => run.text.trim() === '';

/** Groups runs by baseline, from the top; each group from the left. */
function baselines(runs: readonly Run[]): Run[][] {
  const lines: Run[][] = [];
  for (const run of runs.filter((each) => !isSpace(each)).sort((a, b) => a.y - b.y)) {
    const line = lines.at(-1);
    const last = line?.at(-1);
    if (line && last && run.y - last.y <= SAME_LINE * Math.min(last.size, run.size)) line.push(run);
    else lines.push([run]);
  }
  return lines.map((line) => line.sort((a, b) => a.x - b.x));
}

/** The size in which most of a segment is set, and where its baseline is. */
function mainRun(runs: readonly Run[]): Run | undefined {
  return runs.reduce<Run | undefined>((main, run) => (main && main.width >= run.width ? main : run), undefined);
}

function segmentOf(runs: readonly Run[]): Segment {
  let text = '';
  let right = -Infinity;
  for (const run of runs) {
    const gap = run.x - right;
    text += (text !== '' && gap > SPACE * run.size && !/\s$/.test(text) && !/^\s/.test(run.text) ? ' ' : '') + run.text;
    right = Math.max(right, run.x + run.width);
  }
  const main = mainRun(runs);
  return { text: text.replace(/\s+/g, ' ').trim(), x: runs[0]?.x ?? 0, right, y: main?.y ?? 0, size: main?.size ?? 0 };
}

/** The segments of a page, from the top, then from the left: lines, cut at gutters and where a gap is too wide for a space. */
export function segmentsOf(runs: readonly Run[]): Segment[] {
  const lines = baselines(runs);
  const gutters = narrowGutters(lines);
  return lines.flatMap((line) => {
    const groups: Run[][] = [];
    let right = -Infinity;
    for (const run of line) {
      const gap = { from: right, to: run.x };
      if (widthOf(gap) > APART * run.size || gutters.some((x) => isIn(x, gap))) groups.push([]);
      groups.at(-1)?.push(run);
      right = Math.max(right, run.x + run.width);
    }
    return groups.map(segmentOf);
  });
}
