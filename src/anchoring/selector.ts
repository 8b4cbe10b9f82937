/** W3C selectors of a range. */
import type { TextPositionSelector, TextQuoteSelector } from './quote.ts';

/**
 * The quotation selector of a range, by which it can be found in another edition of the text.
 * @param length of prefix and suffix, in UTF-16 units; one less where that would part a surrogate pair
 */
export function selectorFor(
  text: string,
  { start, end }: TextPositionSelector,
  length = 32,
): Required<TextQuoteSelector> {
  const before = Math.max(0, start - length);
  const after = Math.min(text.length, end + length);
  return {
    exact: text.slice(start, end),
    prefix: text.slice(partsPair(text, before) ? before + 1 : before, start),
    suffix: text.slice(end, partsPair(text, after) ? after - 1 : after),
  };
}

function partsPair(text: string, at: number): boolean {
  return /^[\ud800-\udbff][\udc00-\udfff]$/.test(text.slice(Math.max(0, at - 1), at + 1));
}
