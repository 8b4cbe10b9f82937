/** Letters that a machine has misread, told apart from other words. */
import { commonLetters, lettersIn, type Stretch, type Token } from './compare.ts';

/** Pairs of characters that are read for one another. */
const MISREAD: ReadonlySet<string> = new Set(['0o', '1i', '1l', '5s']);
/** Words this long may have a wrong letter, and one more for each as many letters again. */
const LONG = 6;
const LETTERS_PER_ERROR = 8;

const NEGATION = /^(?:not?|never|none|nor|neither|nobody|nothing|nowhere|cannot|without|hardly|scarcely|\p{L}+nt)$/u;
const NUMBER =
  /\p{N}|^(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozen|hundred|thousand|million|billion|half|twice)$/u;
const NEGATIVE_PREFIX = /(?:un|in|im|ir|il|dis|non|mis|anti)$/;

/** Whether words of which a sense hangs are among tokens: negations and numbers. */
export function isWeighty(tokens: readonly Token[]): boolean {
  return tokens.some(({ letters }) => NEGATION.test(letters) || NUMBER.test(letters));
}

/** Whether letters end with a prefix that makes a word its contrary. */
export function endsWithNegation(letters: string): boolean {
  return NEGATIVE_PREFIX.test(letters);
}

/** Whether two unlike stretches are the same words, run together or with letters misread. */
export function isNoise({ repeat, text }: Pick<Stretch, 'repeat' | 'text'>): boolean {
  if (lettersIn(repeat) === lettersIn(text)) return true;
  return repeat.length === text.length && repeat.every((token, index) => isMisread(token, text[index]));
}

function isMisread(one: Token, other: Token | undefined): boolean {
  if (other === undefined) return false;
  const [a, b] = [one.letters.replace(/rn/g, 'm'), other.letters.replace(/rn/g, 'm')];
  const pairs = Array.from(a, (letter, index) => [letter, b[index] ?? ''].sort().join(''));
  if (a.length === b.length && pairs.every((pair) => pair[0] === pair[1] || MISREAD.has(pair))) return true;
  const length = Math.max(a.length, b.length);
  if (length < LONG || a[0] !== b[0] || isWeighty([one]) || isWeighty([other])) return false;
  return commonLetters(a, b) >= length - Math.max(1, Math.floor(length / LETTERS_PER_ERROR));
}
