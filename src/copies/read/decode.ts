/** Bytes to text: which encoding, and how that is known. */
import { EIGHT_BIT, guessEightBit } from './guess-encoding.ts';

export interface Decoded {
  readonly text: string;
  /** As the WHATWG Encoding Standard names it, in lower case. */
  readonly encoding: string;
  /** How it is known, to follow “Read as UTF-8”: “by its byte order mark”. */
  readonly because: string;
  /** Bytes that mean nothing in it, each now U+FFFD. */
  readonly broken: number;
}

/** The encoding of a byte order mark. */
function markedEncoding(bytes: Uint8Array): string | undefined {
  const [a, b, c] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8';
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  if (a === 0xfe && b === 0xff) return 'utf-16be';
  return undefined;
}

/** Bytes that are looked at for the pattern of NULs. */
const HEAD = 4096;

/** UTF-16 without a mark: ASCII, if only its spaces, leaves a NUL in every other byte, and only there. */
function unmarkedUtf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const head = bytes.subarray(0, HEAD);
  const nuls = [0, 0];
  head.forEach((byte, index) => {
    if (byte === 0) nuls[index % 2] = (nuls[index % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = nuls;
  const enough = Math.max(1, head.length / 2 / 20);
  if (odd > enough && even === 0) return 'utf-16le';
  if (even > enough && odd === 0) return 'utf-16be';
  return undefined;
}

/** The encoding's standard name for a label (“latin1”), or none when it is unknown. */
export function encodingOf(label: string | undefined): string | undefined {
  if (label === undefined) return undefined;
  try {
    return new TextDecoder(label).encoding;
  } catch {
    return undefined;
  }
}

/** How many UTF-16 units of a text are `isOne`. A loop, since a list of millions of matches would fill the memory. */
function count(text: string, isOne: (unit: number) => boolean): number {
  let sum = 0;
  for (let index = 0; index < text.length; index += 1) if (isOne(text.charCodeAt(index))) sum += 1;
  return sum;
}

const isBroken = (unit: number) => unit === 0xfffd;
const isForeign = (unit: number) => unit > 0x7f;

function decodeAs(bytes: Uint8Array, encoding: string, because: string): Decoded {
  const text = new TextDecoder(encoding).decode(bytes);
  return { text, encoding, because, broken: count(text, isBroken) };
}

/** UTF-8, unless more than a tenth of what is not ASCII is broken in it: no other encoding looks like it by chance. */
function asUtf8(bytes: Uint8Array): Decoded | undefined {
  const text = new TextDecoder().decode(bytes);
  const foreign = count(text, isForeign);
  const because = foreign === 0 ? 'it holds nothing but ASCII' : 'its bytes make characters in no other way';
  const decoded = decodeAs(bytes, 'utf-8', because);
  return decoded.broken === 0 || decoded.broken * 10 < foreign ? decoded : undefined;
}

/** A declared encoding that is not one of those we weigh: Shift JIS, GBK. */
function asDeclared(bytes: Uint8Array, declared: string | undefined): Decoded | undefined {
  if (declared === undefined || declared.startsWith('utf-') || EIGHT_BIT.some((label) => label === declared))
    return undefined;
  const decoded = decodeAs(bytes, declared, 'the file declares it');
  return decoded.broken === 0 ? decoded : undefined;
}

/**
 * The text of `bytes`. A byte order mark is believed, then NULs, then valid UTF-8 (all of which no other encoding gives by
 * chance), then what the file declares unless another makes better words.
 * @param label - the encoding that the file declares, as it writes it
 */
export function decode(bytes: Uint8Array, label?: string): Decoded {
  const marked = markedEncoding(bytes);
  if (marked !== undefined) return decodeAs(bytes, marked, 'its byte order mark says so');
  const wide = unmarkedUtf16(bytes);
  if (wide !== undefined) return decodeAs(bytes, wide, 'every other byte is a zero');
  const declared = encodingOf(label);
  const sure = asUtf8(bytes) ?? asDeclared(bytes, declared);
  if (sure !== undefined) return sure;
  const guess = guessEightBit(bytes, declared);
  return decodeAs(bytes, guess, guess === declared ? 'the file declares it' : 'its words look most like words so');
}
