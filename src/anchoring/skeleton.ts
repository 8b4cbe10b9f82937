/**
 * The skeleton of a text: its letters and digits alone, without case, marks and typography, with the way back. Two texts with
 * one skeleton differ in nothing that an optical reader, a typesetter or a line end changes without harm.
 */
import { partition } from './partition.ts';
import type { TextPositionSelector } from './quote.ts';

export interface Skeleton {
  readonly text: string;
  /** The folded letters and digits, as UTF-16 units. */
  readonly letters: Uint16Array;
  /** For each of them where in `text` the character begins that it comes from; never decreasing. */
  readonly starts: Uint32Array;
}

/** What one character may become: “ﬃ” three letters, “㎈” three, the longest of Unicode (U+FDFA) eighteen. */
const LONGEST_FOLD = 18;

/** The skeleton of any text: “ﬁrst-\nly” is “firstly”, “Détente!” is “detente”. */
export function skeletonOf(text: string): Skeleton {
  const folds = new Map<string, string>();
  let letters = new Uint16Array(text.length + LONGEST_FOLD);
  let starts = new Uint32Array(text.length + LONGEST_FOLD);
  let count = 0;
  for (let at = 0; at < text.length;) {
    const plain = plainLetter(text.charCodeAt(at));
    if (plain !== undefined) {
      if (plain !== NONE) {
        letters[count] = plain;
        starts[count++] = at;
      }
      at++;
    } else {
      const character = String.fromCodePoint(text.codePointAt(at) ?? 0);
      const fold = folds.get(character) ?? foldCharacter(character);
      folds.set(character, fold);
      for (let unit = 0; unit < fold.length; unit++) {
        letters[count] = fold.charCodeAt(unit);
        starts[count++] = at;
      }
      at += character.length;
    }
    if (count + LONGEST_FOLD > letters.length) [letters, starts] = [grown(letters), grown(starts)];
  }
  return { text, letters: letters.slice(0, count), starts: starts.slice(0, count) };
}

/** Stands for an ASCII character that is no letter or digit. */
const NONE = 0;

/** The fold of an ASCII character; nothing for any other. */
function plainLetter(code: number): number | undefined {
  if (code >= 128) return undefined;
  if ((code >= 97 && code <= 122) || (code >= 48 && code <= 57)) return code;
  return code >= 65 && code <= 90 ? code + 32 : NONE;
}

/** Compatibility forms are taken apart; by way of capitals “ß” is “ss” and every sigma the same. */
function foldCharacter(character: string): string {
  const folded = character.normalize('NFKD').toUpperCase().toLowerCase();
  return folded.normalize('NFKD').replace(/[^\p{L}\p{N}]/gu, '');
}

function grown<Numbers extends Uint16Array | Uint32Array>(numbers: Numbers): Numbers {
  const larger = new (numbers.constructor as new (length: number) => Numbers)(numbers.length * 2);
  larger.set(numbers);
  return larger;
}

/** The range of the text from the letter `first` up to and with the letter `last`, combining marks included. */
export function rangeOf({ text, starts }: Skeleton, first: number, last: number): TextPositionSelector {
  return { start: starts[first] ?? text.length, end: characterEnd(text, starts[last] ?? text.length) };
}

/** What stands there. */
export function textBetween(skeleton: Skeleton, first: number, last: number): string {
  const { start, end } = rangeOf(skeleton, first, last);
  return skeleton.text.slice(start, end);
}

/** Where the character that begins at `start` ends, with its combining marks. */
function characterEnd(text: string, start: number): number {
  const character = /[^]\p{M}*/uy;
  character.lastIndex = start;
  return character.test(text) ? character.lastIndex : text.length;
}

/** What may stand inside a word and is no letter of it: soft hyphens, joiners. */
const INVISIBLE = /^[\u00ad\u200b-\u200d\u2060\ufeff]*$/;

/** Whether the letters `at - 1` and `at` belong to one word. */
export function withinWord(skeleton: Skeleton, at: number): boolean {
  const { text, letters, starts } = skeleton;
  if (at <= 0 || at >= letters.length) return false;
  const [before = 0, start = 0] = [starts[at - 1], starts[at]];
  return before === start || INVISIBLE.test(text.slice(characterEnd(text, before), start));
}

/** The letters whose characters begin in the range: the first of them, and the one behind the last. */
export function lettersIn({ starts }: Skeleton, { start, end }: TextPositionSelector): [number, number] {
  const before = (limit: number) => partition(starts, (each) => each < limit);
  return [before(start), before(end)];
}
