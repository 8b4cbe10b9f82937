/** Compares a repeat with the passage that it repeats, word by word. */
import { diffArrays } from 'diff';
import { commonEnds } from '../../anchoring/common.ts';
import { foldTypography } from '../../anchoring/fold.ts';
import { lettersOf } from './letters.ts';

/** A word with what clings to it. */
export interface Token {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Its letters, folded. */
  readonly letters: string;
}

/** The words of a text that have letters or digits. */
export function tokensOf(text: string): Token[] {
  return Array.from(text.matchAll(/\S+/g), ({ 0: word, index }) => ({
    text: word,
    start: index,
    end: index + word.length,
    letters: lettersOf(word),
  })).filter(({ letters }) => letters !== '');
}

/** A stretch in which both have the same letters, or in which they have not. */
export interface Stretch<T extends Token = Token> {
  readonly same: boolean;
  readonly repeat: readonly Token[];
  readonly text: readonly T[];
}

/** Both as stretches in order, or undefined when they differ in more than `most` words. */
export function compare<T extends Token>(
  repeat: readonly Token[],
  text: readonly T[],
  most: number,
): Stretch<T>[] | undefined {
  const changes = diffArrays(
    text.map(({ letters }) => letters),
    repeat.map(({ letters }) => letters),
    { maxEditLength: most },
  );
  if (changes === undefined) return undefined;
  const stretches: { same: boolean; repeat: Token[]; text: T[] }[] = [];
  let [r, t] = [0, 0];
  for (const { added, removed, count } of changes) {
    const same = !added && !removed;
    const last = stretches.at(-1);
    const open = last !== undefined && last.same === same ? last : { same, repeat: [], text: [] };
    if (open !== last) stretches.push(open);
    if (!removed) open.repeat.push(...repeat.slice(r, (r += count)));
    if (!added) open.text.push(...text.slice(t, (t += count)));
  }
  return stretches;
}

/** The letters of tokens, as one. */
export function lettersIn(tokens: readonly Token[]): string {
  return tokens.map(({ letters }) => letters).join('');
}

/** Tokens as they stand in a text, typography aside. */
export function plainly(tokens: readonly Token[]): string {
  return foldTypography(tokens.map(({ text }) => text).join(' '));
}

/** Of longer stretches only the ends are compared. */
const LONGEST = 400;

/** How many letters two unlike stretches have in common, in their order. */
export function commonLetters(a: string, b: string): number {
  const { prefix, suffix } = commonEnds(a, b);
  const [left, right] = [a, b].map((text) => text.slice(prefix, text.length - suffix));
  if (left === undefined || right === undefined || Math.max(left.length, right.length) > LONGEST)
    return prefix + suffix;
  const same = diffArrays(Array.from(left), Array.from(right)).filter(({ added, removed }) => !added && !removed);
  return prefix + suffix + same.reduce((sum, { count }) => sum + count, 0);
}
