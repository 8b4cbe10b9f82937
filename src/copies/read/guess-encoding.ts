/** Which of the common 8-bit encodings makes words of bytes. */

/** By how common they are in copies of English op-eds; the first wins a tie. Labels of the WHATWG Encoding Standard. */
export const EIGHT_BIT = ['windows-1252', 'macintosh', 'windows-1251', 'koi8-r', 'windows-1250'] as const;
export type EightBit = (typeof EIGHT_BIT)[number];

const COMMON = /[éèàçüöäßñíáóêôâîïëøåæœłčšžćоеаинтсрвлкмдпу]/u;
const TYPOGRAPHY = /[“”‘’«»–—…•€§©®°£№]/u;
const QUOTE_OR_DASH = /[“”‘’«»–—…]/u;

const isLetter = (char: string | undefined) => char !== undefined && /\p{L}/u.test(char);
const isLower = (char: string | undefined) => char !== undefined && /\p{Ll}/u.test(char);
const isCyrillic = (char: string) => /\p{Script=Cyrillic}/u.test(char);

/** How likely a letter that is not ASCII is between its neighbors. */
function letterScore(before: string | undefined, char: string, after: string | undefined): number {
  const beside = [before, after].filter((neighbor): neighbor is string => isLetter(neighbor));
  let score = COMMON.test(char) ? 2 : 0.5;
  // A capital within a word, or before a small letter's word has begun: the bytes mean another letter.
  if (/\p{Lu}/u.test(char) && isLower(before)) score -= 4;
  if (isLower(char) && before !== undefined && /\p{Lu}/u.test(before) && after !== undefined && /\p{Lu}/u.test(after))
    score -= 2;
  if (beside.some((neighbor) => isCyrillic(neighbor) !== isCyrillic(char))) score -= 4;
  // In Latin script accents seldom stand side by side.
  if (!isCyrillic(char) && beside.some((neighbor) => neighbor > '\x7f')) score -= 1.5;
  if (beside.length === 0) score -= 1;
  return score;
}

/** How likely a sign is between its neighbors. */
function signScore(before: string | undefined, char: string, after: string | undefined): number {
  if (!TYPOGRAPHY.test(char)) return /[\p{P}\p{Sc}]/u.test(char) && !(isLetter(before) && isLetter(after)) ? -1 : -3;
  const apostrophe = char === '’' && isLetter(before);
  const edge = QUOTE_OR_DASH.test(char) && !(isLetter(before) && isLetter(after));
  return apostrophe || edge ? 2 : 0;
}

/** As many characters tell enough. */
const WEIGHED = 2_000;

/** How much a text looks like words, by its characters that are not ASCII; the mean of each, 0 when there is none. */
export function plausibility(text: string): number {
  let sum = 0;
  let count = 0;
  for (const { 0: char, index } of text.matchAll(/[^\0-\x7f]/g)) {
    const [before, after] = [text[index - 1], text[index + 1]];
    sum += /[\p{C}\ufffd]/u.test(char)
      ? -5
      : isLetter(char)
        ? letterScore(before, char, after)
        : signScore(before, char, after);
    count += 1;
    if (count === WEIGHED) break;
  }
  return count === 0 ? 0 : sum / count;
}

/** What a declaration is worth against the look of the words. */
const DECLARED = 0.25;

/** How much of a file is looked at, in bytes. */
const SAMPLE = 1_000_000;

/** The 8-bit encoding in which bytes look most like words. `declared`, where the file declares one, is believed in doubt. */
export function guessEightBit(bytes: Uint8Array, declared?: string): EightBit {
  const sample = bytes.subarray(0, SAMPLE);
  const scores = EIGHT_BIT.map((label) => ({
    label,
    score: plausibility(new TextDecoder(label).decode(sample)) + (label === declared ? DECLARED : 0),
  }));
  return scores.reduce((best, next) => (next.score > best.score ? next : best)).label;
}
