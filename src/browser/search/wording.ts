/** What the search says in words. */
import type { Answer, Mended } from './types.ts';

/** “1 result”, “12 results”. */
export function counted(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}

/** How many results there are, and of what: “5 results: Op-eds 2, Treaties 3”. */
export function tally({ total, groups }: Pick<Answer, 'total' | 'groups'>): string {
  if (total === 0) return 'No results';
  const kinds = groups.map((group) => `${group.label}\u00a0${group.total}`).join(', ');
  return `${counted(total, 'result', 'results')}${groups.length > 1 ? `: ${kinds}` : ''}`;
}

/** The words with misspellings mended, as far as they are found among them; the others stay. */
export function mendedWords(words: string, mended: readonly Mended[]): string {
  return mended.reduce((text, { from, to }) => {
    const at = text.toLowerCase().indexOf(from.toLowerCase());
    return at < 0 ? text : text.slice(0, at) + to + text.slice(at + from.length);
  }, words);
}

/** “Minsk II”, “Minsk II and NATO”, “Minsk II, NATO and OSCE”. */
export function listed(names: readonly string[]): string {
  const last = names.at(-1) ?? '';
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} and ${last}`;
}
