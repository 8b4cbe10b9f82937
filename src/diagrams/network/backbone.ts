/** Which ties are the strongest, where all of them would hide each other. */

export interface WeightedTie {
  readonly a: number;
  readonly b: number;
  readonly weight: number;
}

/**
 * How strongly paragraphs tie two entries that they mention: a paragraph that mentions only these two counts 1, one that
 * mentions eleven a tenth (Newman, Scientific collaboration networks II, Phys. Rev. E 64, 016132, 2001, equation 2).
 * @param sizes how many entries each of the paragraphs mentions, two at least
 */
export function strength(sizes: readonly number[]): number {
  return sizes.reduce((sum, size) => sum + 1 / (size - 1), 0);
}

/**
 * The fewest ties that leave connected what is connected, the strongest that do (a maximum spanning forest, by Kruskal 1956);
 * of ties of the same weight, the first.
 */
export function backbone<T extends WeightedTie>(ties: readonly T[]): T[] {
  const above = new Map<number, number>();
  const top = (node: number): number => {
    let at = node;
    for (let next = above.get(at); next !== undefined; next = above.get(at)) at = next;
    return at;
  };
  return ties
    .toSorted((one, other) => other.weight - one.weight)
    .filter(({ a, b }) => {
      const [one, other] = [top(a), top(b)];
      if (one !== other) above.set(one, other);
      return one !== other;
    });
}
