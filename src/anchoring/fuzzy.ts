/** The places where a quotation may stand with errors, each laid along the text and judged. */
import { align, LOST, type Band } from './align.ts';
import { candidatesOf } from './candidates.ts';
import { fitOf, type Fit } from './judge.ts';
import type { Run } from './literal.ts';
import { withinWord } from './skeleton.ts';
import { indexedOccurrences } from './occurrences.ts';
import type { TextIndex } from './text-index.ts';
import type { Wanted } from './wanted.ts';

export interface Candidate extends Run {
  readonly fit: Fit;
}

/** Places from the letter `from` up to `to`, each once: where the pattern stands whole, then the likeliest. */
export function fuzzyPlaces(index: TextIndex, wanted: Wanted, from: number, to: number): Candidate[] {
  const places: Candidate[] = wholePlaces(index, wanted, from, to);
  for (const band of candidatesOf(index.grams, wanted.pattern, from - wanted.first, to - wanted.first)) {
    const place = laid(index, wanted, band);
    if (place === undefined || place.first < from || place.last >= to) continue;
    if (!places.some(({ first, last }) => first === place.first && last === place.last)) places.push(place);
  }
  return places;
}

/** Votes may miss these in a text that repeats itself. */
function wholePlaces(index: TextIndex, { pattern, first, end }: Wanted, from: number, to: number): Candidate[] {
  const part = (letters: number) => ({ letters, errors: 0 });
  const fit = { prefix: part(first), exact: part(end - first), suffix: part(pattern.length - end) };
  return indexedOccurrences(index, pattern, Math.max(0, from - first), to + pattern.length - end).map((at) => ({
    first: at + first,
    last: at + end - 1,
    fit,
  }));
}

function laid(index: TextIndex, wanted: Wanted, band: Band): Candidate | undefined {
  const places = align(wanted.pattern, index.letters, band);
  const found = places.filter((place) => place !== LOST);
  const quoted = places.subarray(wanted.first, wanted.end).filter((place) => place !== LOST);
  // Where only its context stands, that is where it would be.
  const [first, last] = [quoted[0] ?? found[0], quoted.at(-1) ?? found[0]];
  if (first === undefined || last === undefined) return undefined;
  const fit = fitOf(wanted.pattern, index.letters, places, wanted);
  return { ...wholeWords(index, wanted, places, { first, last }), fit };
}

/** Takes in what is left of a word at either edge, but for letters that are the context's: a space may be lost. */
function wholeWords(index: TextIndex, wanted: Wanted, places: Int32Array, { first, last }: Run): Run {
  const matched = new Set(places.filter((place, at) => place !== LOST && wanted.pattern[at] === index.letters[place]));
  while (withinWord(index, first) && !matched.has(first - 1)) first--;
  while (withinWord(index, last + 1) && !matched.has(last + 1)) last++;
  return { first, last };
}
