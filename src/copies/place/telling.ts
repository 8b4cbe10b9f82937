/** The words of an op-ed by which its paragraphs are known in a copy. */
import { foldedText, foldedWords } from '../../anchoring/words.ts';
import { paragraphNumber } from '../../model/blocks.ts';
import type { OpEdAnchors } from '../types.ts';
import { find, type CopyIndex } from './copy-index.ts';

/** Words of a numbered paragraph: at least two, and no mere name, which any text on the subject may have. */
export interface Telling {
  readonly number: number;
  readonly exact: string;
}

/** The telling words of an op-ed, each once for a paragraph. */
export function tellingOf({ placeables, quotations, names }: OpEdAnchors): Telling[] {
  const named = new Set(names.map(({ text }) => foldedText(text)));
  const distinct = new Map<string, Telling>();
  for (const place of [...placeables, ...quotations]) {
    const number = paragraphNumber(place.block);
    const words = foldedWords(place.exact);
    const folded = words.join(' ');
    if (number === undefined || words.length < 2 || named.has(folded)) continue;
    distinct.set(`${number} ${folded}`, { number, exact: place.exact });
  }
  return [...distinct.values()];
}

/** The paragraphs of a copy in which words stand, each once. */
export function paragraphsWith(copy: CopyIndex, exact: string): number[] {
  const places = find(copy, exact).places.filter(({ part }) => part === 'paragraph');
  return [...new Set(places.map(({ index }) => index))];
}
