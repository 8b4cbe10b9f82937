/** The places where a quotation with little or no context stands, letter by letter. */
import { atWordEdges, indexedOccurrences, standsAt } from './occurrences.ts';
import { textBetween } from './skeleton.ts';
import type { TextIndex } from './text-index.ts';
import { sameTelling } from './telling.ts';
import type { Wanted } from './wanted.ts';

/** A run of letters: the first and the last. */
export interface Run {
  readonly first: number;
  readonly last: number;
}

/**
 * The runs from the letter `from` up to `to` where the quotation stands at word edges between its context. Where it stands in its
 * own case, too, the others do not count; a single word must be in its case, but for a capital that begins a sentence.
 */
export function literalPlaces(index: TextIndex, wanted: Wanted, from: number, to: number): Run[] {
  const { pattern, letters, first: before, exact } = wanted;
  const places = indexedOccurrences(index, letters, from, to)
    .filter((first) => first >= before && standsAt(index.letters, pattern, first - before))
    .filter((first) => atWordEdges(index, first, first + letters.length))
    .map((first) => ({ first, last: first + letters.length - 1 }));
  const found = places
    .map((run) => ({ run, text: textBetween(index, run.first, run.last) }))
    .filter(({ text }) => sameTelling(exact, text) && caseAllows(exact, text));
  const sameCase = found.filter(({ text }) => spelling(text) === spelling(exact));
  return (sameCase.length > 0 ? sameCase : found).map(({ run }) => run);
}

function caseAllows(exact: string, text: string): boolean {
  const [one, other] = [spelling(exact), spelling(text)];
  return one === other || /\s/.test(exact.trim()) || one.charAt(0).toUpperCase() + one.slice(1) === other;
}

/** Letters and digits alone, in their case. */
function spelling(text: string): string {
  return text.normalize('NFKD').replace(/[^\p{L}\p{N}]/gu, '');
}
