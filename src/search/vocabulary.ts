/** The words of the collection, by which misspellings are mended. */
import { foldWord, wordsOf } from '../anchoring/words.ts';
import type { SearchRecord } from './record.ts';

const LEAST_LETTERS = 4;
const LETTERS = /^\p{L}+$/u;

/**
 * The folded words by their first letters, each list with the words that most records have first: those that about as many have,
 * to a factor of two, in the order of the alphabet, in which they compress best.
 */
export function vocabularyOf(records: readonly SearchRecord[]): Map<string, string[]> {
  const counts = new Map<string, number>();
  for (const record of records) for (const word of wordsIn(record)) counts.set(word, (counts.get(word) ?? 0) + 1);
  const words = [...counts]
    .toSorted(([a, m], [b, n]) => classOf(n) - classOf(m) || compare(a, b))
    .map(([word]) => word);
  const pieces = [...Map.groupBy(words, firstLetter)];
  return new Map(pieces.toSorted(([a], [b]) => compare(a, b)));
}

const classOf = (count: number): number => Math.floor(Math.log2(count));

const firstLetter = (word: string): string => String.fromCodePoint(word.codePointAt(0) ?? 0);

/** The order of code points: the same wherever the site is built. */
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Each word of a record once. */
function wordsIn({ title, parts }: SearchRecord): Set<string> {
  const words = [title, ...parts.map(({ text }) => text)].flatMap((text) =>
    wordsOf(text).map((word) => foldWord(word.text)),
  );
  return new Set(words.filter((word) => LETTERS.test(word) && word.length >= LEAST_LETTERS));
}
