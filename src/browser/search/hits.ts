/** Hits: the words of a text that match what is sought. */
import { foldedWords, foldWord, wordsOf } from '../../anchoring/words.ts';
import type { Matcher } from './sought.ts';

/** A stretch of a text, in words; `to` is behind the last. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** Text in words, as its index counts them, and which of them match. */
export interface Marked {
  readonly words: readonly string[];
  /** In order. */
  readonly hits: readonly number[];
  readonly matcher: Matcher;
}

/** Whether a place lies in a stretch. */
export function isWithin(place: number, { from, to }: Stretch): boolean {
  return place >= from && place < to;
}

/** A run of letters and digits in a word as the index has it, “NATO-Russia”. */
export interface WordPart {
  /** Which word it is in. */
  readonly at: number;
  /** Folded. */
  readonly text: string;
}

/** The parts of the words of a stretch, in order. */
export function wordParts(words: readonly string[], { from, to }: Stretch): WordPart[] {
  return words
    .slice(from, to)
    .flatMap((word, index) => wordsOf(word).map(({ text }) => ({ at: from + index, text: foldWord(text) })));
}

/**
 * The hits that tell why a page was found. Pagefind takes every word that begins like one sought for a hit: “warned” for
 * “war”. Where the page has the word itself, the others only distract.
 */
export function telling(hits: readonly number[], words: readonly string[], matcher: Matcher): number[] {
  const parts = (hit: number) => foldedWords(words[hit] ?? '');
  const found = new Set(hits.flatMap((hit) => parts(hit).flatMap((part) => matcher.formOf(part) ?? [])));
  const missing = matcher.sought.filter((word) => !found.has(word));
  return hits.filter((hit) => {
    const extended = parts(hit).flatMap((part) => matcher.extends(part) ?? []);
    const itself = parts(hit).some((part) => matcher.formOf(part) !== undefined);
    return itself || (extended.length === 0 ? missing.length > 0 : extended.some((word) => missing.includes(word)));
  });
}

/** The words that stand together as those of a phrase do, whatever signs are between them. */
export function phraseHits(words: readonly string[], phrase: readonly string[]): number[] {
  const folded = phrase.map(foldWord);
  const parts = wordParts(words, { from: 0, to: words.length });
  const begins = (index: number) => folded.every((word, further) => parts[index + further]?.text === word);
  const places = parts.flatMap((_, index) => (begins(index) ? parts.slice(index, index + folded.length) : []));
  return [...new Set(places.map(({ at }) => at))];
}

/** Which of the words sought stand within a stretch; what the index alone knows to match stands for itself. */
export function soughtWithin({ words, hits, matcher }: Marked, stretch: Stretch): ReadonlySet<string> {
  const found = hits
    .filter((hit) => isWithin(hit, stretch))
    .flatMap((hit) => {
      const parts = wordParts(words, { from: hit, to: hit + 1 }).map(({ text }) => text);
      const told = parts.flatMap((part) => matcher.formOf(part) ?? matcher.extends(part) ?? []);
      return told.length > 0 ? told : parts.slice(0, 1);
    });
  return new Set(found);
}

/** The folded words that match within a stretch, each once, in order. */
export function foundWords({ words, hits, matcher }: Marked, stretch: Stretch): string[] {
  const found = hits
    .filter((hit) => isWithin(hit, stretch))
    .flatMap((hit) => matchingParts(words[hit] ?? '', matcher).map((part) => foldWord(part.text)));
  return [...new Set(found)];
}

/** The parts of a word as the index has it, “NATO-Russia”, that match; all if the index alone knows why it does. */
export function matchingParts(word: string, { matches }: Matcher) {
  const parts = wordsOf(word);
  const matching = parts.filter((part) => matches(foldWord(part.text)));
  return matching.length === 0 ? parts : matching;
}
