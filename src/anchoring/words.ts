/** Words of a text with their places, and the fold under which they are compared. */

export interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const WORD = /[\p{L}\p{N}\p{M}]+/gu;

/** The words of `text` between two places: runs of letters, digits and marks. Places are UTF-16 units. */
export function wordsOf(text: string, from = 0, to = text.length): Word[] {
  return Array.from(text.slice(from, to).matchAll(WORD), (match) => ({
    text: match[0],
    start: from + match.index,
    end: from + match.index + match[0].length,
  }));
}

/** Without marks and case: “Détente” is “detente”. */
export function foldWord(word: string): string {
  if (/^[A-Za-z0-9]*$/.test(word)) return word.toLowerCase();
  return word.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}

/** The words of a text, folded, in order. */
export function foldedWords(text: string): string[] {
  return wordsOf(text).map((word) => foldWord(word.text));
}

/** The words of a text as they are compared, with a space between two. */
export function foldedText(text: string): string {
  return foldedWords(text).join(' ');
}

/** The singular forms that a folded plural may have, itself first. */
export function singulars(folded: string): string[] {
  const forms = [folded];
  if (folded.length > 3 && folded.endsWith('s') && !folded.endsWith('ss')) {
    forms.push(folded.slice(0, -1));
    if (folded.endsWith('ies')) forms.push(`${folded.slice(0, -3)}y`);
    if (folded.endsWith('es')) forms.push(folded.slice(0, -2));
  }
  return forms;
}

/** One space run, at most one line end, a dash, a slash or an apostrophe may join the words of a name. */
const JOINT = /^(?:[^\S\n]*\n?[^\S\n]*|[^\S\n]?[-‐‑‒–—/][^\S\n]?|['’])$/u;

/** Whether the text between two words lets them belong to one name. A full stop may follow an initial. */
export function joins(text: string, left: Word, right: Word): boolean {
  const between = text.slice(left.end, right.start);
  if (JOINT.test(between)) return true;
  return /^\p{Lu}$/u.test(left.text) && /^\.[^\S\n]*\n?[^\S\n]*$/.test(between);
}
