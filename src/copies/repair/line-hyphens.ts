/** A hyphen at a line's end: the printer's, or the word's own. */
import { foldWord } from '../../anchoring/words.ts';
import { compoundOf } from './run-together.ts';

export type HyphenFate = 'removed' | 'kept';

/** Longer runs of letters are no words, and would strain the machine. */
const WORD = /[\p{L}\p{N}\p{M}]{1,60}/gu;
const COMPOUND = /(?<![\p{L}\p{M}-])[\p{L}\p{M}]{1,40}(?:[-‐][\p{L}\p{M}]{1,40}){1,4}/gu;

/** The words of a copy as they stand within lines, those with hyphens whole, folded. */
export function vocabularyOf(lines: Iterable<string>): Set<string> {
  const words = new Set<string>();
  for (const line of lines) {
    const inner = withoutDivided(line.replace(/\u00ad/g, ''));
    for (const [word] of inner.matchAll(WORD)) if (!words.has(word)) words.add(foldWord(word));
    for (const [compound] of inner.matchAll(COMPOUND)) words.add(foldWord(compound));
  }
  return words;
}

/** A line without the word that its end divides. */
function withoutDivided(line: string): string {
  const end = line.trimEnd();
  return /[-‐]$/.test(end.slice(-1)) ? end.slice(0, end.lastIndexOf(' ') + 1) : line;
}

/** What becomes of the hyphen between `left`, the last word of a line, and `right`, the first of the next. */
export function hyphenFate(left: string, right: string, vocabulary: ReadonlySet<string>): HyphenFate {
  const [a, b] = [foldWord(left), foldWord(right)];
  if (!/^\p{Ll}/u.test(right) || /[-‐\d]/.test(left)) return 'kept';
  if (vocabulary.has(a + b)) return 'removed';
  if (vocabulary.has(`${a}-${b}`)) return 'kept';
  const bothWords = a.length >= 4 && b.length >= 4 && vocabulary.has(a) && vocabulary.has(b);
  return bothWords || compoundOf(a + b) === `${a}-${b}` ? 'kept' : 'removed';
}
