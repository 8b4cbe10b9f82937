/** A quotation with its context, as one pattern of letters. */
import type { Edges } from './judge.ts';
import type { TextQuoteSelector } from './quote.ts';
import { skeletonOf } from './skeleton.ts';

export interface Wanted extends Edges {
  /** The quotation as it was given. */
  readonly exact: string;
  /** The letters of prefix, quotation and suffix. */
  readonly pattern: Uint16Array;
  /** Those of the quotation alone. */
  readonly letters: Uint16Array;
}

/** Fewer letters of context are only compared; with more, the quotation can be found damaged. */
const CONTEXT = 12;

/** Reads a selector. */
export function wantedOf({ exact, prefix = '', suffix = '' }: TextQuoteSelector): Wanted {
  const [before, letters, after] = [skeletonOf(prefix).letters, skeletonOf(exact).letters, skeletonOf(suffix).letters];
  const pattern = new Uint16Array(before.length + letters.length + after.length);
  pattern.set(before);
  pattern.set(letters, before.length);
  pattern.set(after, before.length + letters.length);
  return { exact, pattern, letters, first: before.length, end: before.length + letters.length };
}

/** Whether its context is long enough to tell places apart by it. */
export function hasContext({ pattern, letters }: Wanted): boolean {
  return pattern.length - letters.length >= CONTEXT;
}
