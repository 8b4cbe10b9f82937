/** Rows in which boxes stand side by side. */

/** From its left edge to its right one. */
export interface Extent {
  readonly left: number;
  readonly right: number;
}

/** A row, and what of it is taken. */
export class Row {
  /** In order; none touches another. */
  readonly #taken: Extent[] = [];

  /** Takes the room for a box; `false` where something stands in its way. */
  take(box: Extent): boolean {
    const place = this.#placeOf(box.left);
    const [before, after] = [this.#taken[place - 1], this.#taken[place]];
    if ((before !== undefined && before.right > box.left) || (after !== undefined && after.left < box.right))
      return false;
    this.#taken.splice(place, 0, box);
    return true;
  }

  /** How many begin before. */
  #placeOf(left: number): number {
    let [low, high] = [0, this.#taken.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#taken[middle]?.left ?? Infinity) < left) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
