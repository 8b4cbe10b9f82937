/** As much of CBOR (RFC 8949) as Pagefind’s index has: numbers, texts and arrays whose length is known. */

/** A value in bytes: where it begins and ends, and the values in it when it is an array. */
export interface Item {
  readonly start: number;
  readonly end: number;
  readonly items: readonly Item[];
}

const [NUMBER, NEGATIVE, TEXT, ARRAY] = [0, 1, 3, 4];

/** The value that begins at a place. Throws when it is of another kind, or the bytes end before it does. */
export function itemAt(bytes: Uint8Array, start: number): Item {
  const kind = byteAt(bytes, start) >> 5;
  const { value, end } = argumentAt(bytes, start);
  if (kind === NUMBER || kind === NEGATIVE) return { start, end, items: [] };
  if (kind === TEXT) return { start, end: end + value, items: [] };
  if (kind !== ARRAY) throw new Error(`There is CBOR of kind ${kind} at byte ${start}.`);
  const items: Item[] = [];
  for (let count = 0; count < value; count++) items.push(itemAt(bytes, items.at(-1)?.end ?? end));
  return { start, end: items.at(-1)?.end ?? end, items };
}

/** The argument of the head of a value: a number itself, or a length (section 3). */
function argumentAt(bytes: Uint8Array, start: number): { value: number; end: number } {
  const info = byteAt(bytes, start) & 31;
  if (info < 24) return { value: info, end: start + 1 };
  if (info > 27) throw new Error(`There is CBOR of unknown length at byte ${start}.`);
  const end = start + 1 + 2 ** (info - 24);
  let value = 0;
  for (let at = start + 1; at < end; at++) value = value * 256 + byteAt(bytes, at);
  return { value, end };
}

function byteAt(bytes: Uint8Array, at: number): number {
  const byte = bytes[at];
  if (byte === undefined) throw new Error(`The CBOR ends at byte ${at}, within a value.`);
  return byte;
}

/** The bytes with the values of an array put in the order of their bytes. */
export function withSorted(bytes: Uint8Array, { items }: Item): Uint8Array {
  const sorted = items.map(({ start, end }) => bytes.subarray(start, end)).toSorted(Buffer.compare);
  const result = Uint8Array.from(bytes);
  let at = items[0]?.start ?? 0;
  for (const each of sorted) {
    result.set(each, at);
    at += each.length;
  }
  return result;
}
