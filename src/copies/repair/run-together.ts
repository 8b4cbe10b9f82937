/** Words run together in what was supplied: “deeprooted”. */
import { foldWord, wordsOf } from '../../anchoring/words.ts';
import type { Flag } from '../types.ts';
import type { Passage } from './passage.ts';

/** First parts of compounds that take a hyphen before a participle: “deep-rooted”, “long-lasting”. */
const COMPOUND =
  /^(?!highlight|broadcast)(deep|well|long|short|high|low|far|hard|half|wide|old|self|strong|single|broad|narrow|open|close|like|much|ever|quick|small|large|tight|warm|cold|level|hot|soft|thick|thin|sharp|slow|time|world)([^aeiou\W]\p{Ll}{2,}(?:ed|ing|ten|wn))$/u;

/** Flags words of supplied ranges that the copy writes elsewhere with a hyphen, or that are made like words with one. */
export function runTogether({ text, supplied }: Passage, vocabulary: ReadonlySet<string>): Flag[] {
  return supplied.flatMap(({ start, end }) =>
    wordsOf(text, start, end).flatMap((word) => {
      const meant = apart(foldWord(word.text), vocabulary);
      if (meant === undefined) return [];
      const message = `“${word.text}” seems to be run together; “${meant}” may be meant.`;
      return [{ start: word.start, end: word.end, message }];
    }),
  );
}

function apart(word: string, vocabulary: ReadonlySet<string>): string | undefined {
  for (let at = 2; at < word.length - 1; at++) {
    const hyphened = `${word.slice(0, at)}-${word.slice(at)}`;
    if (vocabulary.has(hyphened)) return hyphened;
  }
  return vocabulary.has(word) ? undefined : compoundOf(word);
}

/** A word as a compound with a hyphen, when it is made like one. */
export function compoundOf(word: string): string | undefined {
  const [, first, rest] = COMPOUND.exec(word) ?? [];
  return first === undefined ? undefined : `${first}-${rest}`;
}
