/** The part of a text around its hits. */
import { foldWord, wordsOf } from '../../anchoring/words.ts';
import type { Matcher } from './sought.ts';
import type { Piece } from './types.ts';

/** How many words an excerpt has. */
const LENGTH = 30;

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

/**
 * About 30 words of a stretch around its densest hits; its beginning when there is none.
 * @param around the hits that say where, when they are not all
 */
export function excerptOf({ words, hits, matcher }: Marked, stretch: Stretch, around = hits): Piece[] {
  const { from, to } = windowOf(
    around.filter((hit) => isWithin(hit, stretch)),
    stretch,
  );
  const marked = new Set(hits);
  const pieces: Piece[] = [];
  if (from > stretch.from) pieces.push({ text: '… ', hit: false });
  words.slice(from, to).forEach((word, index) => {
    if (index > 0) pieces.push({ text: ' ', hit: false });
    pieces.push(...(marked.has(from + index) ? piecesOf(word, matcher) : [{ text: word, hit: false }]));
  });
  if (to < stretch.to) pieces.push({ text: ' …', hit: false });
  return joined(pieces);
}

/**
 * The hits that tell why a page was found. Pagefind takes every word that begins like one sought for a hit: “warned” for
 * “war”. Where the page has the word itself, the others only distract.
 */
export function telling(hits: readonly number[], words: readonly string[], matcher: Matcher): number[] {
  const parts = (hit: number) => wordsOf(words[hit] ?? '').map(({ text }) => foldWord(text));
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
  const parts = words.flatMap((word, at) => wordsOf(word).map(({ text }) => ({ at, text: foldWord(text) })));
  const begins = (index: number) => folded.every((word, further) => parts[index + further]?.text === word);
  const places = parts.flatMap((_, index) => (begins(index) ? parts.slice(index, index + folded.length) : []));
  return [...new Set(places.map(({ at }) => at))];
}

/** Whether a place lies in a stretch. */
export function isWithin(place: number, { from, to }: Stretch): boolean {
  return place >= from && place < to;
}

/** The window with the most hits, the hits in its middle. */
function windowOf(hits: readonly number[], { from, to }: Stretch): Stretch {
  let best: readonly number[] = [from];
  hits.forEach((hit, index) => {
    const near = hits.slice(index, index + LENGTH).filter((other) => other < hit + LENGTH);
    if (index === 0 || near.length > best.length) best = near;
  });
  const first = best[0] ?? from;
  const spare = LENGTH - ((best.at(-1) ?? first) - first);
  const start = Math.max(from, Math.min(first - Math.floor(spare / 2), to - LENGTH));
  return { from: start, to: Math.min(start + LENGTH, to) };
}

/** A word that matches, between its signs; of a compound, the parts that do. */
function piecesOf(word: string, matcher: Matcher): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  for (const { start, end } of matchingParts(word, matcher)) {
    pieces.push({ text: word.slice(at, start), hit: false }, { text: word.slice(start, end), hit: true });
    at = end;
  }
  return [...pieces, { text: word.slice(at), hit: false }];
}

/** The parts of a word as the index has it, “NATO-Russia”, that match; all if the index alone knows why it does. */
function matchingParts(word: string, { matches }: Matcher) {
  const parts = wordsOf(word);
  const matching = parts.filter((part) => matches(foldWord(part.text)));
  return matching.length === 0 ? parts : matching;
}

/** The folded words that match within a stretch, each once, in order. */
export function foundWords({ words, hits, matcher }: Marked, stretch: Stretch): string[] {
  const found = hits
    .filter((hit) => isWithin(hit, stretch))
    .flatMap((hit) => matchingParts(words[hit] ?? '', matcher).map((part) => foldWord(part.text)));
  return [...new Set(found)];
}

/** Neighbours of one sort as one piece; none without text. */
function joined(pieces: readonly Piece[]): Piece[] {
  return pieces.reduce<Piece[]>((all, piece) => {
    const last = all.at(-1);
    if (piece.text === '') return all;
    if (last?.hit !== piece.hit) return [...all, piece];
    return [...all.slice(0, -1), { text: last.text + piece.text, hit: piece.hit }];
  }, []);
}
