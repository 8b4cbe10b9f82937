/** Addresses that carry the words to be highlighted on arrival. */
import { WORDS } from '../../model/search.ts';

const MOST_WORDS = 8;

/** `op-eds/x.html?words=minsk+ii#p7`; without words, the address alone. */
export function highlighted(href: string, words: readonly string[], fragment?: string): string {
  const query = new URLSearchParams({ [WORDS]: words.slice(0, MOST_WORDS).join(' ') });
  return `${href}${words.length > 0 ? `?${query}` : ''}${fragment === undefined ? '' : `#${fragment}`}`;
}
