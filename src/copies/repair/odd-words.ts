/** Words that a machine or a slip has made. */
import type { Flag } from '../types.ts';

interface Oddity {
  readonly pattern: RegExp;
  readonly message: (word: string) => string;
  readonly isMeant?: (word: string) => boolean;
}

/** Said twice on purpose, or grammar. */
const TWICE = /^(?:had|that|very|so|far|is|no|ha|bye|knock|ever|really|long|many|much|on|in|her|you|whatever)\s/i;

const ODDITIES: readonly Oddity[] = [
  {
    pattern: /(?<![\p{L}\p{N}’'-])(\p{L}{1,60})\s\1(?![\p{L}\p{N}’'-])/giu,
    message: (words) => `“${words}” has a word twice; once may be meant.`,
    isMeant: (words) => TWICE.test(words) || /^\p{Lu}\S* \p{Lu}/u.test(words) || words.length < 4,
  },
  {
    pattern:
      /(?<![\p{L}\p{N}])(?:\p{L}*\p{Ll}\d+\p{Ll}+|[lIO]\d{2,}|\d+[lIO]\d*|\p{L}{3,}0|0\p{Ll}{2,})(?![\p{L}\p{N}])/gu,
    message: (word) => `“${word}” mixes letters and digits; it may have been misread.`,
  },
  { pattern: /(?<!\S)[^\s\ufffd]{0,60}\ufffd\S{0,60}/g, message: (word) => `A character was lost in “${word}”.` },
  {
    pattern: /(?:â€|Ã[\u0080-\u00bf]|Â[\u0080-\u00bf])\S{0,60}/g,
    message: (word) => `“${word}” has characters garbled by a wrong encoding.`,
  },
];

/** Flags doubled words, letters mixed with digits, lost and garbled characters. */
export function oddWords(text: string): Flag[] {
  return ODDITIES.flatMap(({ pattern, message, isMeant }) =>
    Array.from(text.matchAll(pattern))
      .filter(([word]) => isMeant?.(word) !== true)
      .map(({ 0: word, index }) => ({ start: index, end: index + word.length, message: message(word) })),
  );
}
