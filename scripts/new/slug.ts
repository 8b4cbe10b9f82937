/** Ids from names and titles. */

/** English words that say nothing at either end of an id. */
const STOP = new Set('a an the of and or but nor in on for to at by with from as is are was were be'.split(' '));

/** Letters that Unicode does not take apart into a base letter and marks. */
const LETTERS: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
};

const MOST_WORDS = 8;

/**
 * An id from a text: folded to ASCII, at most eight words, without stop words at its ends (unless it has no others).
 * Empty when the text has no letter or digit that can be folded.
 */
export function slugOf(text: string): string {
  const words = foldedWords(text);
  const first = words.findIndex(tells);
  if (first === -1) return words.slice(0, MOST_WORDS).join('-');
  const kept = words.slice(first, first + MOST_WORDS);
  return kept.slice(0, kept.findLastIndex(tells) + 1).join('-');
}

/** The first word of a text that is not a stop word, folded. */
export function firstTellingWord(text: string): string | undefined {
  return foldedWords(text).find(tells);
}

/** The id, or the first of `id-2`, `id-3` … that is free. */
export function freeId(id: string, isTaken: (id: string) => boolean): string {
  for (let count = 2; ; count++) if (!isTaken(`${id}-${count}`)) return `${id}-${count}`;
}

function tells(word: string): boolean {
  return !STOP.has(word);
}

function foldedWords(text: string): string[] {
  const folded = text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[ßæœøłđðþı]/g, (letter) => LETTERS[letter] ?? letter)
    .replace(/[\p{M}'’]/gu, '');
  return folded.match(/[a-z0-9]+/g) ?? [];
}
