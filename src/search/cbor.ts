/** As much of CBOR (RFC 8949) as Pagefind’s index has: numbers, texts and arrays whose length is known. */

const [NUMBER, NEGATIVE, TEXT, ARRAY] = [0, 1, 3, 4];
const KINDS = [NUMBER, NEGATIVE, TEXT, ARRAY];

/** Reads values one after the other. What is of another kind than asked for, or ends too soon, is thrown out. */
export class Reader {
  /** Where it reads next. */
  at = 0;
  readonly #bytes: Uint8Array;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  get isAtEnd(): boolean {
    return this.at >= this.#bytes.length;
  }

  /** A number that is not negative. */
  number(): number {
    return this.#argument(NUMBER);
  }

  text(): string {
    return Buffer.from(this.textBytes()).toString();
  }

  /** A text in UTF-8. */
  textBytes(): Uint8Array {
    const length = this.#argument(TEXT);
    return this.#taken(length);
  }

  /** How many values the array has that begins here; they come next. */
  array(): number {
    return this.#argument(ARRAY);
  }

  /** Begins an array that has so many values, and no other. */
  begin(length: number): void {
    if (this.array() !== length) throw new Error(`Pagefind’s index has another form at byte ${this.at}.`);
  }

  /** The values of an array, each as it is read. */
  list<T>(read: () => T): T[] {
    return Array.from({ length: this.array() }, read);
  }

  /** Passes over a value, and gives how many values stand in it when it is an array. */
  skip(): number {
    let left = 1;
    let within = 0;
    for (let first = true; left > 0; first = false) {
      const kind = this.#kind();
      const value = this.#argument(kind);
      left -= 1;
      if (kind === TEXT) this.#taken(value);
      if (kind === ARRAY) left += value;
      if (kind === ARRAY && first) within = value;
    }
    return within;
  }

  /** The bytes between two places. */
  between(start: number, end: number): Uint8Array {
    return this.#bytes.subarray(start, end);
  }

  #kind(): number {
    const kind = this.#byte(this.at) >> 5;
    if (!KINDS.includes(kind)) throw new Error(`There is CBOR of kind ${kind} at byte ${this.at}.`);
    return kind;
  }

  /** The argument of a head: a number itself, or a length (section 3). */
  #argument(kind: number): number {
    const start = this.at;
    const head = this.#byte(start);
    if (head >> 5 !== kind) throw new Error(`There is CBOR of kind ${head >> 5} at byte ${start}, not ${kind}.`);
    const info = head & 31;
    this.at += 1;
    if (info < 24) return info;
    if (info > 27) throw new Error(`There is CBOR of unknown length at byte ${start}.`);
    let value = 0;
    for (const end = this.at + 2 ** (info - 24); this.at < end; this.at += 1) value = value * 256 + this.#byte(this.at);
    return value;
  }

  #taken(length: number): Uint8Array {
    const start = this.at;
    this.at += length;
    if (this.at > this.#bytes.length) throw new Error(`The CBOR ends at byte ${this.#bytes.length}, within a value.`);
    return this.#bytes.subarray(start, this.at);
  }

  #byte(at: number): number {
    const byte = this.#bytes[at];
    if (byte === undefined) throw new Error(`The CBOR ends at byte ${at}, within a value.`);
    return byte;
  }
}

/** A number that is not negative, below 2³². */
export const numberBytes = (value: number): Uint8Array => head(NUMBER, value);

export function textBytes(text: string | Uint8Array): Uint8Array {
  const bytes = Buffer.from(text);
  return Buffer.concat([head(TEXT, bytes.length), bytes]);
}

/** What stands before the values of an array. */
export const arrayHead = (length: number): Uint8Array => head(ARRAY, length);

export function arrayBytes(items: readonly Uint8Array[]): Uint8Array {
  return Buffer.concat([arrayHead(items.length), ...items]);
}

/** A head in as few bytes as it can have. */
function head(kind: number, value: number): Uint8Array {
  const first = kind << 5;
  if (value < 24) return Buffer.of(first | value);
  if (value < 2 ** 8) return Buffer.of(first | 24, value);
  if (value < 2 ** 16) return Buffer.of(first | 25, value >> 8, value & 255);
  const bytes = Buffer.alloc(5, first | 26);
  bytes.writeUInt32BE(value, 1);
  return bytes;
}
