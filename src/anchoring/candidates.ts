/** Where in a text a pattern may stand: its grams vote for diagonals, the rare ones first. */
import type { Band } from './align.ts';
import { GRAM, hashOf, type Grams } from './grams.ts';

/** So many votes are plenty, and cost no time. */
const VOTES = 400;

/** Votes for one place lie so close together: letters lost and added shift the later ones. */
const SPREAD = 16;

/** Letters lost or added at either end, where no gram votes. */
const MARGIN = 8;

/** As many places are looked at: the true one, and rivals. */
const CANDIDATES = 4;

/** Where the pattern stands it has a vote for so many of its letters, and a quarter as many as at the likeliest place. */
const LETTERS_A_VOTE = 16;

/** What stands in between of a page's furniture, in letters. */
const INTERRUPTION = 96;

/** A diagonal with the votes in the `SPREAD` behind it. */
interface Peak {
  readonly low: number;
  readonly votes: number;
}

/**
 * Bands in which the pattern may stand, the likeliest first; then those of parts that stand near one another, taken together.
 * @param from the first letter of the text where the pattern may begin
 * @param to where it must begin before
 */
export function candidatesOf(grams: Grams, pattern: Uint16Array, from: number, to: number): Band[] {
  const diagonals = votesOf(grams, pattern, from, to);
  const peaks = peaksOf(diagonals);
  const enough = Math.max(2, pattern.length / LETTERS_A_VOTE, (peaks[0]?.votes ?? 0) / 4);
  const likely = peaks.filter(({ votes }) => votes >= enough);
  return [...likely.map(({ low }) => bandOf(low, low)), ...unions(likely)];
}

function bandOf(low: number, high: number): Band {
  return { low: low - MARGIN, width: high - low + SPREAD + 2 * MARGIN };
}

/** The likeliest peak with each other that an interruption may have parted from it. */
function unions([first, ...others]: readonly Peak[]): Band[] {
  if (first === undefined) return [];
  return others
    .filter(({ low }) => Math.abs(low - first.low) <= INTERRUPTION)
    .map(({ low }) => bandOf(Math.min(low, first.low), Math.max(low, first.low)));
}

/** The diagonals on which the pattern's grams stand, in order; those of frequent grams only as far as there is room. */
function votesOf(grams: Grams, pattern: Uint16Array, from: number, to: number): Int32Array {
  const votes = new Int32Array(VOTES);
  let count = 0;
  for (const at of rareFirst(grams, pattern)) {
    const hash = hashOf(grams, pattern, at);
    const end = grams.heads[hash + 1] ?? 0;
    for (let head = grams.heads[hash] ?? 0; head < end && count < VOTES; head++) {
      const diagonal = (grams.places[head] ?? 0) - at;
      if (diagonal >= from && diagonal < to) votes[count++] = diagonal;
    }
    if (count === VOTES) break;
  }
  return votes.subarray(0, count).sort();
}

/** Where the pattern's grams begin that stand in the text, the rarest first. */
function rareFirst(grams: Grams, pattern: Uint16Array): number[] {
  const keys = new Float64Array(Math.max(0, pattern.length - GRAM + 1));
  let count = 0;
  for (let at = 0; at < keys.length; at++) {
    const hash = hashOf(grams, pattern, at);
    const found = (grams.heads[hash + 1] ?? 0) - (grams.heads[hash] ?? 0);
    if (found > 0) keys[count++] = found * pattern.length + at;
  }
  return Array.from(keys.subarray(0, count).sort(), (key) => key % pattern.length);
}

/** The highest peaks, apart from one another. */
function peaksOf(diagonals: Int32Array): Peak[] {
  const peaks: Peak[] = [];
  for (let peak = highest(diagonals, peaks); peak !== undefined; peak = highest(diagonals, peaks)) {
    peaks.push(peak);
    if (peaks.length === CANDIDATES) break;
  }
  return peaks;
}

function highest(diagonals: Int32Array, taken: readonly Peak[]): Peak | undefined {
  let [best, votes, end] = [0, 0, 0];
  for (let at = 0; at < diagonals.length; at++) {
    const low = diagonals[at] ?? 0;
    while (end < diagonals.length && (diagonals[end] ?? 0) < low + SPREAD) end++;
    if (end - at <= votes || taken.some((peak) => Math.abs(peak.low - low) < SPREAD)) continue;
    votes = end - at;
    best = low;
  }
  return votes > 0 ? { low: best, votes } : undefined;
}
