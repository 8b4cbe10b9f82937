/** Mending misspellings: the nearest word that the site has. */
import distance from 'damerau-levenshtein';
import { stemmer } from 'stemmer';
import { foldWord } from '../../anchoring/words.ts';
import type { Mended } from './types.ts';

/** The words of the site that begin with a letter, folded, the most frequent first. */
export type Vocabulary = (letter: string) => Promise<readonly string[]>;

/** A vocabulary that loads the words of a letter once; again only when that has failed. */
export function remembered(vocabulary: Vocabulary): Vocabulary {
  const known = new Map<string, Promise<readonly string[]>>();
  return (letter) => {
    const words = known.get(letter) ?? vocabulary(letter);
    known.set(letter, words);
    words.catch(() => known.delete(letter));
    return words;
  };
}

export interface Spelling {
  /** What is sought: the words that are known or were mended. */
  readonly words: readonly string[];
  readonly mended: readonly Mended[];
  /** Words that the site has not, nor any like them. */
  readonly unknown: readonly string[];
}

/** Shorter words, and those with digits, are taken as they are. */
const LEAST_LETTERS = 4;

/**
 * The words with misspellings mended. Known is a word that a name or the vocabulary has, as a word’s beginning or by its stem.
 * @param names the words of names, folded, each as it is written; they are looked through whatever their first letter
 * @param literal to mend nothing, and only tell what is unknown
 * @throws what `vocabulary` throws; it is asked only for words that no name has
 */
export async function mendSpelling(
  words: readonly string[],
  names: ReadonlyMap<string, string>,
  vocabulary: Vocabulary,
  literal = false,
): Promise<Spelling> {
  const lists = await Promise.all(words.map((word) => likenessesOf(foldWord(word), [...names.keys()], vocabulary)));
  const readings = words.map((from, index): { from: string; to: string | undefined } => {
    const likenesses = lists[index];
    if (likenesses === undefined) return { from, to: from };
    return { from, to: literal ? undefined : nearest(foldWord(from), likenesses) };
  });
  return {
    words: readings.flatMap(({ to }) => to ?? []),
    mended: readings.flatMap(({ from, to }) =>
      to === undefined || to === from ? [] : [{ from, to: names.get(to) ?? to }],
    ),
    unknown: readings.flatMap(({ from, to }) => (to === undefined ? [from] : [])),
  };
}

/** The words for which an unknown one may have been meant; nothing for a known one. */
async function likenessesOf(word: string, names: readonly string[], vocabulary: Vocabulary) {
  if (word.length < LEAST_LETTERS || /\P{L}/u.test(word) || isKnown(word, names)) return undefined;
  const all = await vocabulary(firstLetter(word));
  return isKnown(word, all) ? undefined : [...names, ...all];
}

function firstLetter(word: string): string {
  return String.fromCodePoint(word.codePointAt(0) ?? 0);
}

function isKnown(word: string, vocabulary: readonly string[]): boolean {
  const stem = stemmer(word);
  return vocabulary.some((known) => known.startsWith(word) || stemmer(known) === stem);
}

/**
 * The word within a distance that depends on its length; of several as near, the one that stands first. A first letter is
 * seldom mistaken: where it is, nothing else may be.
 */
export function nearest(word: string, candidates: readonly string[]): string | undefined {
  let best: string | undefined;
  let least = farthest(word.length) + 1;
  for (const candidate of candidates) {
    const limit = firstLetter(candidate) === firstLetter(word) ? least : Math.min(least, 2);
    // Each letter of difference is a step at least.
    if (candidate.length < LEAST_LETTERS || Math.abs(candidate.length - word.length) >= limit) continue;
    const { steps } = distance(word, candidate);
    if (steps < limit) [best, least] = [candidate, steps];
  }
  return best;
}

function farthest(letters: number): number {
  if (letters >= 10) return 3;
  return letters >= 6 ? 2 : 1;
}
