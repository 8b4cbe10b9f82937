/**
 * Characters that change how a text reads, or is ordered, without being seen: controls, the bidirectional embeddings, overrides
 * and isolates of “Trojan Source” (CVE-2021-42574), zero-width spaces and joiners of words, tags, lone surrogates, and code
 * points that are no characters. Not among them is what scripts need: U+200C to U+200F and the soft hyphen.
 */
const HIDDEN =
  /[\0-\x08\x0b-\x1f\x7f-\x9f\u200b\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}\p{Cs}\p{Noncharacter_Code_Point}]/gu;

/** A text of what the Latin script has, and typographers: nearly every one. It is told without a look at each code point. */
const ALL_SEEN = /^[\t\n\x20-\x7e\xa0-\u02ff\u200c-\u200f\u2010-\u2027\u202f-\u205f\u20a0-\u20bf]*$/;

/** A character that is not seen, and where it stands. */
interface Hidden {
  /** Its code point as Unicode writes it, `U+202E`. */
  readonly name: string;
  readonly index: number;
}

/** The hidden characters of a text. */
export function hiddenIn(text: string): Hidden[] {
  if (ALL_SEEN.test(text)) return [];
  return Array.from(text.matchAll(HIDDEN), ({ 0: character, index }) => ({ name: nameOf(character), index }));
}

/** The text with hidden characters named, for a report or a terminal. */
export function showHidden(text: string): string {
  return text.replace(HIDDEN, (character) => `<${nameOf(character)}>`);
}

function nameOf(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  return `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
}
