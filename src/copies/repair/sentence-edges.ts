/** How sentences begin and end, as far as characters tell. */

/** A final mark, whatever closes after it, and perhaps a note's number. */
const END = /[.!?…](?:["'”’“‘)\]*]|\s?»)*(?:\s?\[?\d{1,3}\]?)?\s*$/u;

/** Whether a text ends as a sentence ends. */
export function endsSentence(text: string): boolean {
  return END.test(text.slice(-12));
}

/** Whether a text begins with a lower-case letter, and not with a brand such as “eBay”. */
export function startsLow(text: string): boolean {
  return /^\s*(?:["'“‘„(]|«\s?)?\p{Ll}(?!\p{Lu})/u.test(text.slice(0, 80));
}

/** Whether it begins with a capital letter. */
export function startsHigh(text: string): boolean {
  return /^\s*(?:["'“‘„(]|«\s?)?\p{Lu}/u.test(text.slice(0, 80));
}
