/** The cheapest way to lay one sequence along another: edit distance in a band, with the way that it took. */

/** A band of diagonals; on diagonal `d` the element `i` of the pattern lies on the element `i + d` of the text. */
export interface Band {
  readonly low: number;
  readonly width: number;
}

/** Stands for an element of the pattern that has no place in the text. */
export const LOST = -1;

/** The steps that lead to a cell: both go on, the pattern alone, the text alone. */
const BOTH = 0;
const PATTERN = 1;
const TEXT = 2;

/**
 * Lays all of `pattern` along any part of `text` (Sellers 1980), each change, loss and addition costing 1.
 * @returns for each element of the pattern its place in the text (equal or not), or `LOST`
 */
export function align(pattern: Uint16Array, text: Uint16Array, band: Band): Int32Array {
  return laid(pattern, text, band, new Uint16Array(band.width), cheapest);
}

/** Lays all of `pattern` along all of `text` (Wagner and Fischer 1974). */
export function alignWhole(pattern: Uint16Array, text: Uint16Array): Int32Array {
  const low = -pattern.length;
  const width = pattern.length + text.length + 1;
  const skipped = Uint16Array.from({ length: width }, (_, column) => (column + low < 0 ? NEVER - 1 : column + low));
  return laid(pattern, text, { low, width }, skipped, () => text.length);
}

/**
 * Fills the table row by row and goes back through it.
 * @param costs of the first row
 * @param end picks the column to go back from, by the costs of the last row
 */
function laid(
  pattern: Uint16Array,
  text: Uint16Array,
  band: Band,
  costs: Uint16Array,
  end: (costs: Uint16Array) => number,
): Int32Array {
  const steps = new Uint8Array((pattern.length + 1) * band.width);
  const next = new Uint16Array(band.width);
  for (let row = 1; row <= pattern.length; row++) {
    fillRow(row, pattern[row - 1], text, band.low, costs, next, steps);
    costs.set(next);
  }
  return trace(steps, pattern.length, text.length, band, end(costs));
}

/** More than anything costs, and a step more than that is still a number of 16 bits. */
const NEVER = 0x7fff;

/**
 * Column `k` of row `i` is the cell where `i` elements of the pattern and `i + low + k` of the text have gone. Most of the time is
 * spent here, so it is written plainly.
 */
function fillRow(
  row: number,
  element: number | undefined,
  text: Uint16Array,
  low: number,
  above: Uint16Array,
  costs: Uint16Array,
  steps: Uint8Array,
): void {
  const width = costs.length;
  let both = above[0] ?? NEVER;
  let left = NEVER;
  for (let column = 0; column < width; column++) {
    const next = column + 1 < width ? (above[column + 1] ?? NEVER) : NEVER;
    let step = BOTH;
    let cost = text[row - 1 + low + column] === element ? both : both + 1;
    if (next + 1 < cost) {
      cost = next + 1;
      step = PATTERN;
    }
    if (left + 1 < cost) {
      cost = left + 1;
      step = TEXT;
    }
    costs[column] = cost;
    steps[row * width + column] = step;
    left = cost;
    both = next;
  }
}

function cheapest(costs: Uint16Array): number {
  let best = 0;
  for (let column = 1; column < costs.length; column++) if ((costs[column] ?? 0) < (costs[best] ?? 0)) best = column;
  return best;
}

function trace(steps: Uint8Array, rows: number, end: number, { low, width }: Band, column: number): Int32Array {
  const places = new Int32Array(rows).fill(LOST);
  for (let row = rows; row > 0;) {
    const step = steps[row * width + column];
    if (step === TEXT) column--;
    else {
      const place = row - 1 + low + column;
      row--;
      if (step === PATTERN) column++;
      else if (place >= 0 && place < end) places[row] = place;
    }
  }
  return places;
}
