/** Where a note of an imported copy hangs, in the words that tell the place to the library: `on`, `before`, `after`. */
import { anchorQuotation, type TextPositionSelector } from '../anchoring/quote.ts';

/** The attributes of a `<Note>` that say on what it hangs. */
export interface NotePlace {
  readonly on: string;
  readonly before?: string | undefined;
  readonly after?: string | undefined;
}

/** How many characters of what stands beside the words are tried, one after the other. */
const BESIDE = [16, 40, 100, 400];
/** Words that stand more often than this are not told apart: that takes time, and no text needs it. */
const MOST = 500;
const IN_WORD = /[\p{L}\p{N}\p{M}]/u;

/** Says on which words of a text a note hangs so that it can hang nowhere else; nothing where no words tell it. */
export function notePlaceIn(text: string, range: TextPositionSelector): NotePlace | undefined {
  const { start, end } = wholeWords(text, range);
  const on = text.slice(start, end);
  if (text.split(on, MOST + 1).length > MOST) return undefined;
  const tried: NotePlace[] = [
    { on },
    ...BESIDE.map((length) => ({ on, before: wordsBefore(text, start, length) })),
    ...BESIDE.map((length) => ({ on, after: wordsAfter(text, end, length) })),
    ...BESIDE.map((length) => ({ on, before: wordsBefore(text, start, length), after: wordsAfter(text, end, length) })),
  ];
  return tried.find(({ before, after }) => {
    const anchor = anchorQuotation(text, { exact: on, prefix: before, suffix: after });
    return anchor.status === 'anchored' && anchor.start === start;
  });
}

/** The range without white space at its ends, and never a part of a word; an empty one takes the word before it. */
export function wholeWords(text: string, range: TextPositionSelector): TextPositionSelector {
  let { start, end } = withoutSpace(text, range);
  if (start === end) {
    while (end > 0 && !isInWord(text[end - 1])) end--;
    start = Math.max(0, end - 1);
  }
  while (isInWord(text[start - 1]) && isInWord(text[start])) start--;
  while (isInWord(text[end - 1]) && isInWord(text[end])) end++;
  return { start, end };
}

/** The range without white space at its ends. */
export function withoutSpace(text: string, { start, end }: TextPositionSelector): TextPositionSelector {
  const words = text.slice(start, end);
  const lead = words.length - words.trimStart().length;
  return words.trim() === '' ? { start, end: start } : { start: start + lead, end: start + words.trimEnd().length };
}

const isInWord = (character: string | undefined): boolean => IN_WORD.test(character ?? '');

function wordsBefore(text: string, start: number, length: number): string {
  const words = text.slice(Math.max(0, start - length), start);
  return (start > length ? words.replace(/^\S*\s/, '') : words).trim();
}

function wordsAfter(text: string, end: number, length: number): string {
  const words = text.slice(end, end + length);
  return (end + length < text.length ? words.replace(/\s\S*$/, '') : words).trim();
}
