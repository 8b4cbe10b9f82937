/** Words that some page has together, out of more that no page has. */
import type { Index } from './open.ts';

/**
 * The rarest word, and those others that pages have together with it, the rarer preferred; in their order.
 * @throws when a part of the index cannot be loaded
 */
export async function wordsTogether(index: Index, words: readonly string[]): Promise<readonly string[]> {
  const counted = await Promise.all(words.map(async (word) => ({ word, pages: await pagesWith(index, [word]) })));
  let together: readonly string[] = [];
  for (const { word } of counted.filter(({ pages }) => pages > 0).toSorted((a, b) => a.pages - b.pages)) {
    const more = [...together, word];
    if ((await pagesWith(index, more)) > 0) together = more;
  }
  return words.filter((word) => together.includes(word));
}

async function pagesWith(index: Index, words: readonly string[]): Promise<number> {
  return (await index.find(words.join(' '))).results.length;
}
