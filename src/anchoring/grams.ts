/** Where each run of five letters stands in a text: an index by hash, on typed arrays. */

/** Five letters are few enough to survive one error in twenty, and enough to be rare. */
export const GRAM = 5;

/** What is found may be of another gram with the same hash: whoever uses it counts votes, and looks. */
export interface Grams {
  /** A hash is `32 - shift` bits long. */
  readonly shift: number;
  /** Where the places of each hash begin in `places`; one more at the end. */
  readonly heads: Uint32Array;
  readonly places: Uint32Array;
}

/** Indexes every gram of the letters, in linear time (a counting sort). */
export function gramsOf(letters: Uint16Array): Grams {
  const count = Math.max(0, letters.length - GRAM + 1);
  const bits = Math.min(18, Math.max(10, Math.ceil(Math.log2(count + 1)) + 1));
  const shift = 32 - bits;
  const heads = new Uint32Array(2 ** bits + 1);
  const hashes = new Uint32Array(count);
  for (let at = 0; at < count; at++) {
    const hash = hashAt(letters, at, shift);
    hashes[at] = hash;
    heads[hash] = (heads[hash] ?? 0) + 1;
  }
  for (let hash = 1; hash < heads.length; hash++) heads[hash] = (heads[hash] ?? 0) + (heads[hash - 1] ?? 0);
  const places = new Uint32Array(count);
  for (let at = count - 1; at >= 0; at--) {
    const hash = hashes[at] ?? 0;
    const head = (heads[hash] ?? 0) - 1;
    heads[hash] = head;
    places[head] = at;
  }
  return { shift, heads, places };
}

/**
 * The hash of the gram that stands at `at` in `letters`, of whatever text: its places are those from
 * `heads[hash]` up to `heads[hash + 1]`.
 */
export function hashOf({ shift }: Grams, letters: Uint16Array, at: number): number {
  return hashAt(letters, at, shift);
}

/** Multiplicative hashing (Knuth, TAOCP 6.4). */
function hashAt(letters: Uint16Array, at: number, shift: number): number {
  let code = 0;
  for (let letter = at; letter < at + GRAM; letter++) code = Math.imul(code, 31) + (letters[letter] ?? 0);
  return Math.imul(code, 0x9e3779b1) >>> shift;
}
