/** Where sentences end. */

/** What ends with a stop and no sentence: initials, and common abbreviations. */
const NO_END = /(?:(?<!\p{L})\p{Lu}|\b(?:St|Dr|Mr|Mrs|Gen|Adm|c|cf|no|vol|ca))\.$/u;

/** The offsets behind the last mark of each sentence that another follows. */
export function sentenceEnds(text: string): number[] {
  return [...text.matchAll(/[.!?][”’")]?(?=\s+[“‘"(]?[\p{Lu}\d])/gu)]
    .map((match) => match.index + match[0].length)
    .filter((end) => !NO_END.test(text.slice(Math.max(0, end - 8), end)));
}

/** The first sentence and the rest. */
export function splitSentence(text: string): [string, string] {
  const end = sentenceEnds(text)[0] ?? text.length;
  return [text.slice(0, end), text.slice(end).trim()];
}
