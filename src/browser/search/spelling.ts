/** Mending spellings: for another one the one that the texts use, for a misspelling the nearest word that the site has. */
import distance from 'damerau-levenshtein';
import { stemmer } from 'stemmer';
import { foldWord } from '../../anchoring/words.ts';
import { firstLetter, isListed, LEAST_LETTERS } from '../../model/search.ts';
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

/** Against what words are held. */
export interface Known {
  /** The words of names, folded, each as it is written; they are looked through whatever their first letter. */
  readonly names: ReadonlyMap<string, string>;
  /** Asked only for words that no name has. */
  readonly vocabulary: Vocabulary;
  /** Other spellings, folded, each with the one that the texts use, as it is written. */
  readonly spellings: ReadonlyMap<string, string>;
}

export interface Spelling {
  /** What is sought: the words that are known or were mended. */
  readonly words: readonly string[];
  readonly mended: readonly Mended[];
  /** Words that the site has not, nor any like them. */
  readonly unknown: readonly string[];
}

/**
 * The words with their spelling mended. Known is a word that a name or the vocabulary has, as a word’s beginning or by its stem.
 * @param literal to mend nothing, and only tell what is unknown
 * @throws what the vocabulary throws
 */
export async function mendSpelling(words: readonly string[], known: Known, literal = false): Promise<Spelling> {
  const readings = await Promise.all(
    words.map(async (from) => ({ from, to: literal ? await ifKnown(from, known) : await mend(from, known) })),
  );
  return {
    words: readings.flatMap(({ to }) => to?.toLowerCase() ?? []),
    mended: readings.flatMap(({ from, to }) =>
      to === undefined || to === from ? [] : [{ from, to: known.names.get(to) ?? to }],
    ),
    unknown: readings.flatMap(({ from, to }) => (to === undefined ? [from] : [])),
  };
}

/** What was meant by a word: itself if it is known and no other spelling; nothing if the site has nothing like it. */
async function mend(word: string, known: Known): Promise<string | undefined> {
  const used = known.spellings.get(foldWord(word));
  // A spelling that no text has would find nothing.
  if (used !== undefined && (await ifKnown(used, known)) !== undefined) return used;
  const likenesses = await likenessesOf(foldWord(word), known);
  return likenesses === undefined ? word : nearest(foldWord(word), likenesses);
}

async function ifKnown(word: string, known: Known): Promise<string | undefined> {
  return (await likenessesOf(foldWord(word), known)) === undefined ? word : undefined;
}

/** The words for which an unknown one may have been meant; nothing for a known one. */
async function likenessesOf(word: string, { names, vocabulary }: Known) {
  const named = [...names.keys()];
  if (!isListed(word) || isKnown(word, named)) return undefined;
  const all = await vocabulary(firstLetter(word));
  return isKnown(word, all) ? undefined : [...named, ...all];
}

function isKnown(word: string, vocabulary: readonly string[]): boolean {
  if (vocabulary.some((known) => known.startsWith(word))) return true;
  const stem = stemmer(word);
  // Stemming changes only endings, and takes its time.
  return vocabulary.some((known) => firstLetter(known) === firstLetter(stem) && stemmer(known) === stem);
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
