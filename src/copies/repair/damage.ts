/** Whether a text shows damage where its repeat has more words. A repeat alone is no proof: a writer may say a thing twice. */
import { tokensOf, type Token } from './compare.ts';
import type { Lost } from './losses.ts';
import { endsWithNegation, isWeighty } from './noise.ts';
import { lettersOf } from './letters.ts';

/** In mid-paragraph so many words must be missing, between so many letters that are the same. */
const FEWEST_WORDS = 3;
const LONG_MATCH = 40;

/** What a text itself tells of its damage. */
export interface Evidence<T extends Token> {
  /** Whether the paragraph is broken between two of its words. */
  readonly isBroken: (before: T, after: T) => boolean;
  /** Whether letters stand in the text as a word in more than one place. */
  readonly isWord: (letters: string) => boolean;
}

/** Whether words of the repeat `text` can be supplied: in a break, to a word that is cut, or to a gap in long likeness. */
export function isDamage<T extends Token & { readonly block: number }>(
  lost: Lost<T>,
  text: string,
  { isBroken, isWord }: Evidence<T>,
): boolean {
  const { before, after, start, end } = lost;
  if (before === undefined || after === undefined) return false;
  if (before !== after && isBroken(before, after)) return true;
  const words = tokensOf(text.slice(start, end));
  if (before.block !== after.block || isWeighty(words)) return false;
  if (lost.wordBefore && lost.wordAfter) return words.length >= FEWEST_WORDS && lost.likeBeside >= LONG_MATCH;
  if (!lost.wordAfter && endsWithNegation(lettersOf(text.slice(start, end)))) return false;
  const cut = [lost.wordBefore ? undefined : before, lost.wordAfter ? undefined : after];
  return cut.some((word) => word !== undefined && !isWord(word.letters));
}
