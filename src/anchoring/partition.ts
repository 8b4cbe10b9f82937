/** Looking things up in order by halves. */

/** How many items, from the first on, are `before`; that holds for the first ones and for none behind them. */
export function partition<T>(items: ArrayLike<T>, before: (item: T) => boolean): number {
  let [low, high] = [0, items.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const item = items[middle];
    if (item !== undefined && before(item)) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The last of the items, which are in order, that begins at or before `offset`. */
export function lastUpTo<T extends { readonly start: number }>(items: readonly T[], offset: number): T | undefined {
  return items[partition(items, ({ start }) => start <= offset) - 1];
}
