/** The places where letters stand exactly. */
import { GRAM, hashOf } from './grams.ts';
import { withinWord, type Skeleton } from './skeleton.ts';
import type { TextIndex } from './text-index.ts';

/** Where `wanted` stands in `letters`, wholly between two of them: the first letter of each occurrence, overlaps included. */
export function occurrences(letters: Uint16Array, wanted: Uint16Array, from = 0, to = letters.length): number[] {
  const found: number[] = [];
  const [first] = wanted;
  if (first === undefined) return found;
  for (
    let at = letters.indexOf(first, from);
    at !== -1 && at + wanted.length <= to;
    at = letters.indexOf(first, at + 1)
  )
    if (standsAt(letters, wanted, at)) found.push(at);
  return found;
}

/** The same in an indexed text, by way of the rarest gram. */
export function indexedOccurrences(index: TextIndex, wanted: Uint16Array, from: number, to: number): number[] {
  const { grams, letters } = index;
  if (wanted.length < GRAM) return occurrences(letters, wanted, from, to);
  let [rare, fewest, head] = [0, Infinity, 0];
  for (let at = 0; at + GRAM <= wanted.length; at++) {
    const hash = hashOf(grams, wanted, at);
    const first = grams.heads[hash] ?? 0;
    const count = (grams.heads[hash + 1] ?? 0) - first;
    if (count < fewest) [rare, fewest, head] = [at, count, first];
  }
  return Array.from(grams.places.subarray(head, head + fewest), (place) => place - rare).filter(
    (at) => at >= from && at + wanted.length <= to && standsAt(letters, wanted, at),
  );
}

/** Whether `wanted` stands at `at`. */
export function standsAt(letters: Uint16Array, wanted: Uint16Array, at: number): boolean {
  for (let index = 0; index < wanted.length; index++) if (letters[at + index] !== wanted[index]) return false;
  return true;
}

/** Whether the letters from `first` up to `end` neither begin nor end inside a word. */
export function atWordEdges(skeleton: Skeleton, first: number, end: number): boolean {
  return !withinWord(skeleton, first) && !withinWord(skeleton, end);
}
