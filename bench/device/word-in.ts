/** A word to look for. */
import { wordsOf } from '../../src/anchoring/words.ts';

/**
 * The word that stands in as many texts as is wanted, or in the number next to that; the first in the alphabet of several.
 * @throws when the texts have no word
 */
export function wordIn(texts: readonly string[], wanted: number): string {
  const counts = new Map<string, number>();
  for (const text of texts)
    for (const word of new Set(wordsOf(text).map((each) => each.text.toLowerCase())))
      counts.set(word, (counts.get(word) ?? 0) + 1);
  const off = ([, count]: readonly [string, number]): number => Math.abs(count - wanted);
  const [best] = [...counts].toSorted((a, b) => off(a) - off(b) || (a[0] < b[0] ? -1 : 1));
  if (best === undefined) throw new Error('The texts have no word.');
  return best[0];
}
