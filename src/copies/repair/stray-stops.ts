/** A stop in mid-sentence: before a lower-case word. */
import type { Flag } from '../types.ts';

/** What may go on in lower case behind its stop; before a capital much of it ends a sentence, see `anchoring/sentences.ts`. */
const ABBREVIATIONS: ReadonlySet<string> = new Set(
  'etc vs v cf ca c no nos fig vol ch sec art p pp ed eds trans esp al viz mr mrs ms dr prof gen col lt sgt capt adm gov sen rep hon rev st jr sr inc ltd co corp bros dept univ jan feb mar apr jun jul aug sep sept oct nov dec mon tue wed thu fri sat sun approx est ave op ibid resp'.split(
    ' ',
  ),
);

const STOP = /(?<![\p{L}\p{N}.’'-])([\p{L}\p{N}][\p{L}\p{N}.’'-]{0,60})\.(["”’)]?) (["“‘(]?\p{Ll}[\p{L}’'-]{0,60})/gu;

/** Flags each stop before a lower-case word, but not behind abbreviations and initials or before names such as “eBay”. */
export function strayStops(text: string): Flag[] {
  return Array.from(text.matchAll(STOP)).flatMap((match) => {
    const [whole, before = '', , after = ''] = match;
    if (isAbbreviation(before) || /\p{Lu}/u.test(after)) return [];
    const message = `A stop stands before the lower-case “${after.replace(/^["“‘(]/, '')}” in “${whole}”; a comma may be meant.`;
    return [{ start: match.index, end: match.index + whole.length, message }];
  });
}

function isAbbreviation(word: string): boolean {
  return word.length === 1 || word.includes('.') || ABBREVIATIONS.has(word.toLowerCase());
}
