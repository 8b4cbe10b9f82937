/** What the search says in words. */
import { counted } from '../../model/words.ts';
import type { Answer, Mended } from './types.ts';

/** How many results there are, and of what: “5 results: Op-eds 2, Treaties 3”. */
export function tally({ total, groups }: Pick<Answer, 'total' | 'groups'>): string {
  if (total === 0) return 'No results';
  const kinds = groups.map((group) => `${group.label}\u00a0${group.total}`).join(', ');
  return `${counted(total, 'result')}${groups.length > 1 ? `: ${kinds}` : ''}`;
}

/** The words with misspellings mended, as far as they are found among them; the others stay. */
export function mendedWords(words: string, mended: readonly Mended[]): string {
  return mended.reduce((text, { from, to }) => {
    const at = text.toLowerCase().indexOf(from.toLowerCase());
    return at < 0 ? text : text.slice(0, at) + to + text.slice(at + from.length);
  }, words);
}
