/** From positions in the flat text of a block to positions in the text of its page. */
import type { TextPositionSelector } from '../../anchoring/quote.ts';
import type { PageRun } from './page-text.ts';

/** Tells where a range of a block’s flat text stands in the page. */
export type PlaceInPage = (range: TextPositionSelector) => TextPositionSelector;

/**
 * Aligns a flat text with the text nodes that show it. They differ in white space alone: the flat text has some for `<br>` and at the
 * edges of blocks, the page behind the number of the paragraph.
 * @throws when they differ in anything else, which is a fault of the program
 */
export function placesInPage(flat: string, runs: readonly PageRun[]): PlaceInPage {
  const places: number[] = [];
  for (const { value, start } of runs)
    for (let index = 0; index < value.length; index++) {
      const unit = value.charAt(index);
      while (flat.charAt(places.length) !== unit && isSpace(flat.charAt(places.length))) places.push(start + index);
      if (flat.charAt(places.length) === unit) places.push(start + index);
      else if (!isSpace(unit)) throw apart(flat, places.length);
    }
  if (flat.slice(places.length).trim() !== '') throw apart(flat, places.length);
  return ({ start, end }) => ({ start: placeOf(places, start), end: placeOf(places, end - 1) + 1 });
}

const isSpace = (unit: string): boolean => /^\s$/.test(unit);

function placeOf(places: readonly number[], at: number): number {
  const place = places[at];
  if (place === undefined) throw new Error(`The page has nothing that stands at ${at}.`);
  return place;
}

function apart(flat: string, at: number): Error {
  return new Error(`The page has not the words “${flat.slice(at, at + 40)}”, which its text has.`);
}
