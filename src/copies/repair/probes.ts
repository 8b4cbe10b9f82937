/** Probes of a copy's letters, by which passages that come twice are found whatever stands between the letters. */
import { lettersOf } from './letters.ts';

/**
 * How many letters a probe has: few enough to fall between errors, of which one letter in twenty may be one. Phrases that a writer
 * uses twice are longer, so a find must be compared.
 */
const PROBE = 12;
/** Every so many letters one probe is kept. */
const STRIDE = 6;
/** The share of a passage's probes that must point to one place for it to be worth comparing. */
const FEWEST = 1 / 12;
/** Of one probe so many places are kept. */
const PLACES = 4;

/** Of texts in order, taken as one run of letters. */
export interface Probes {
  /** How many letters stand before each text, and at the end how many there are. */
  readonly starts: readonly number[];
  /** Where the letters of a probe begin. */
  readonly places: ReadonlyMap<string, readonly number[]>;
}

/** The probes of texts in order. */
export function probesOf(texts: readonly string[]): Probes {
  const all = texts.map(lettersOf);
  const starts = [0];
  for (const part of all) starts.push((starts.at(-1) ?? 0) + part.length);
  const letters = all.join('');
  const places = new Map<string, number[]>();
  for (let at = 0; at + PROBE <= letters.length; at += STRIDE) {
    const probe = letters.slice(at, at + PROBE);
    const known = places.get(probe);
    if (known === undefined) places.set(probe, [at]);
    else if (known.length < PLACES) known.push(at);
  }
  return { starts, places };
}

/** A range of letters from which a range was cut out. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/**
 * Where a passage comes once more: the range that most of its probes point to, or undefined when they are fewer than one in
 * twelve. `own` is the passage's own place, which does not count; the range is given as if it were cut out.
 */
export function findAgain(letters: string, { places }: Probes, own: Range): Range | undefined {
  const cut = own.end - own.start;
  const hits: { from: number; at: number }[] = [];
  for (let from = 0; from + PROBE <= letters.length; from++) {
    for (const place of places.get(letters.slice(from, from + PROBE)) ?? []) {
      if (place + PROBE <= own.start) hits.push({ from, at: place });
      else if (place >= own.end) hits.push({ from, at: place - cut });
    }
  }
  return densest(hits, letters.length);
}

/** A passage that is found less far in one place does not come there. */
const MOST_OF_IT = 0.5;
/** Errors move what follows by at most so many letters. */
const DRIFT = 12;

/** How often a passage comes, itself counted: in how many places more than half of it is found. At most about four. */
export function countIn(letters: string, { places }: Probes): number {
  const starts: number[] = [];
  for (let from = 0; from + PROBE <= letters.length; from++)
    for (const place of places.get(letters.slice(from, from + PROBE)) ?? []) starts.push(place - from);
  starts.sort((a, b) => a - b);
  let [count, found] = [0, 0];
  for (const [index, start] of starts.entries()) {
    found++;
    if ((starts[index + 1] ?? Infinity) - start <= DRIFT) continue;
    if (found * STRIDE > MOST_OF_IT * letters.length) count++;
    found = 0;
  }
  return count;
}

/** The range of at most a passage's length, and a little, that most hits fall in, stretched to the passage's ends. */
function densest(hits: { from: number; at: number }[], length: number): Range | undefined {
  hits.sort((a, b) => a.at - b.at);
  let best = { count: 0, first: 0, last: 0 };
  let first = 0;
  for (const [last, hit] of hits.entries()) {
    while ((hits[first]?.at ?? 0) < hit.at - 1.15 * length) first++;
    if (last - first + 1 > best.count) best = { count: last - first + 1, first, last };
  }
  const [from, to] = [hits[best.first], hits[best.last]];
  if (from === undefined || to === undefined || best.count * STRIDE < FEWEST * length) return undefined;
  return { start: Math.max(0, from.at - from.from), end: to.at + length - to.from };
}
