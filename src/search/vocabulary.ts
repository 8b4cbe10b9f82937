/** The words of the collection, by which misspellings are mended. */
import { foldedWords } from '../anchoring/words.ts';
import { firstLetter, isListed } from '../model/search.ts';
import type { SearchRecord } from './record.ts';

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

/** The order of code points: the same wherever the site is built. */
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Each word of a record once. */
function wordsIn({ title, parts }: SearchRecord): Set<string> {
  const texts = [title, ...parts.map(({ text }) => text)];
  return new Set(texts.flatMap(foldedWords).filter(isListed));
}
