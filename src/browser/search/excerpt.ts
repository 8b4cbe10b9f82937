/** The part of a text around its hits. */
import { isWithin, matchingParts, type Marked, type Stretch } from './hits.ts';
import type { Matcher } from './sought.ts';
import type { Piece } from './types.ts';

/** How many words an excerpt has. */
const LENGTH = 30;

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

/** Neighbours of one sort as one piece; none without text. */
function joined(pieces: readonly Piece[]): Piece[] {
  return pieces.reduce<Piece[]>((all, piece) => {
    const last = all.at(-1);
    if (piece.text === '') return all;
    if (last?.hit !== piece.hit) return [...all, piece];
    return [...all.slice(0, -1), { text: last.text + piece.text, hit: piece.hit }];
  }, []);
}
