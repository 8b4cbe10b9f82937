/** What a reader types, as the words that are sought. */
import { stemmer } from 'stemmer';
import { foldWord, wordsOf } from '../../anchoring/words.ts';

/** Nobody types more; what is pasted beyond it is not sought. */
const MOST_LETTERS = 200;
const MOST_WORDS = 16;

export interface Sought {
  /** In lower case, with their accents. */
  readonly words: readonly string[];
  /** What stood between quotation marks, if everything did: to be found as it stands. */
  readonly phrase?: string;
}

/** The words of what was typed: no dashes, quotation marks or other signs, no `s` of a possessive. */
export function soughtIn(typed: string): Sought {
  const text = typed.slice(0, MOST_LETTERS).trim();
  const words = wordsOf(withoutJoints(text)).map((word) => word.text.toLowerCase());
  const phrase = /^["“„«]([^"”“»]+)["”“»]$/u.exec(text)?.[1];
  return { words: words.slice(0, MOST_WORDS), ...(phrase !== undefined && words.length > 1 && { phrase }) };
}

/** “Putin’s” as “Putin”, “don’t” as “dont”, “U.S.” as “US.”: as the index has them. */
export function withoutJoints(text: string): string {
  return text
    .replace(/(?<=\p{L})['’]s(?!\p{L})/giu, '')
    .replace(/(?<=\p{L})['’](?=\p{L})/gu, '')
    .replace(/(?<!\p{L})(\p{L})\.(?=\p{L}(?!\p{L}))/gu, '$1');
}

/** English words that hold a question together; a page need not have them when others are sought beside them. */
const PASSING = new Set(
  (
    'a an and are as at be been being but by can could did do does for from had has have how if in into is it its of on ' +
    'or should so than that the their there these they this to was were what when where which who whom whose why will ' +
    'with would'
  ).split(' '),
);

/** The words that tell what is sought; all, if none of them does. */
export function tellingWords(words: readonly string[]): readonly string[] {
  const telling = words.filter((word) => !PASSING.has(word));
  return telling.length === 0 ? words : telling;
}

/** English words that a page must have when they are sought, but that alone are no reason to show a passage. */
const FAINT = new Set(
  (
    'all also any each every few he her him his i just many me more most much my no nobody nor not nothing one only our ' +
    'she some such too very we you your'
  ).split(' '),
);

/** Whether a folded word says nothing of a passage that has none of the others. */
export function isFaint(word: string): boolean {
  return PASSING.has(word) || FAINT.has(word);
}

/** Compares the words of a text, folded, with those sought. */
export interface Matcher {
  /** The words sought, folded. */
  readonly sought: readonly string[];
  /** Whether it is one of them, begins with one or has the stem of one. */
  readonly matches: (folded: string) => boolean;
  /** Which one of them it is, in whatever form. */
  readonly formOf: (folded: string) => string | undefined;
  /** Which one it begins with, being another word. */
  readonly extends: (folded: string) => string | undefined;
}

/** The matcher of words. */
export function matcherOf(words: readonly string[]): Matcher {
  const sought = words.map(foldWord);
  const stems = new Map(sought.map((word) => [stemmer(word), word]));
  const formOf = (folded: string) => (sought.includes(folded) ? folded : stems.get(stemmer(folded)));
  const begunWith = (folded: string) => sought.find((word) => folded.startsWith(word));
  return {
    sought,
    formOf,
    extends: (folded) => (formOf(folded) === undefined ? begunWith(folded) : undefined),
    matches: (folded) => formOf(folded) !== undefined || begunWith(folded) !== undefined,
  };
}
