/**
 * The words of several parts of an index as one list. Pagefind 1.5.2 writes of a word the pages that have it, each by how far it is
 * behind the one before, and where it stands on each; then its other spellings, with pages of theirs (`cafe`, and `café`). So of a
 * part that comes behind others only the first page of each word is written anew.
 */
import { arrayBytes, arrayHead, numberBytes, Reader, textBytes } from './cbor.ts';

/** The pages that have a word. */
interface Places {
  readonly count: number;
  /** The numbers of the first page and of the last. */
  readonly first: number;
  readonly last: number;
  /** How many places there are on all of them, and pages. */
  readonly size: number;
  /** All that stands behind the number of the first page. */
  readonly rest: Uint8Array;
}

interface Spelling {
  /** Its bytes, each as a character: in this order Pagefind has its words. */
  readonly key: string;
  readonly places: Places;
}

interface Word extends Spelling {
  readonly others: readonly Spelling[];
}

/** A part: its words as CBOR, one after the other, and how many pages come before its own. */
export interface WordsOfPart {
  readonly words: Uint8Array;
  readonly before: number;
}

/** A word of all parts, as Pagefind writes it, and how much room it takes in a chunk. */
export interface MergedWord {
  readonly word: string;
  readonly bytes: Uint8Array;
  readonly size: number;
}

/** The words of parts, in their order. Throws when the bytes are no words. */
export function* mergedWords(parts: readonly WordsOfPart[]): Generator<MergedWord> {
  const heads = parts.map(({ words: bytes, before }) => {
    const words = wordsIn(bytes);
    return { words, before, word: words.next().value };
  });
  for (;;) {
    const key = least(heads.flatMap(({ word }) => word?.key ?? []));
    if (key === undefined) return;
    const same = heads.filter(({ word }) => word?.key === key);
    yield merged(
      key,
      same.flatMap(({ word, before }) => (word ? { word, before } : [])),
    );
    for (const head of same) head.word = head.words.next().value;
  }
}

function least(keys: readonly string[]): string | undefined {
  return keys.length === 0 ? undefined : keys.reduce((a, b) => (b < a ? b : a));
}

/** A word in several parts, and how many pages come before those of each. */
type InParts<T> = readonly { readonly word: T; readonly before: number }[];

function merged(key: string, parts: InParts<Word>): MergedWord {
  const others = parts.flatMap(({ word, before }) => word.others.map((other) => ({ word: other, before })));
  // In the order in which they first come.
  const spellings = [...Map.groupBy(others, ({ word }) => word.key)];
  const bytes = Buffer.concat([
    arrayHead(3),
    keyBytes(key),
    placesBytes(parts),
    arrayBytes(spellings.map(([other, same]) => Buffer.concat([arrayHead(2), keyBytes(other), placesBytes(same)]))),
  ]);
  const size = parts.reduce((sum, { word }) => sum + word.places.size, 0);
  return { word: Buffer.from(key, 'latin1').toString(), bytes, size };
}

const keyBytes = (key: string) => textBytes(Buffer.from(key, 'latin1'));

function placesBytes(parts: InParts<Spelling>): Uint8Array {
  const some = parts.filter(({ word }) => word.places.count > 0);
  const count = some.reduce((sum, { word }) => sum + word.places.count, 0);
  let last = 0;
  const lists = some.flatMap(({ word: { places }, before }) => {
    const behind = before + places.first - last;
    last = before + places.last;
    return [arrayHead(3), numberBytes(behind), places.rest];
  });
  return Buffer.concat([arrayHead(count), ...lists]);
}

function* wordsIn(bytes: Uint8Array): Generator<Word, undefined> {
  const reader = new Reader(bytes);
  while (!reader.isAtEnd) {
    reader.begin(3);
    yield { ...spellingAt(reader), others: reader.list(() => (reader.begin(2), spellingAt(reader))) };
  }
}

function spellingAt(reader: Reader): Spelling {
  return { key: Buffer.from(reader.textBytes()).toString('latin1'), places: placesAt(reader) };
}

function placesAt(reader: Reader): Places {
  const count = reader.array();
  let [first, last, size, start] = [0, 0, 0, reader.at];
  for (let page = 0; page < count; page++) {
    reader.begin(3);
    last += reader.number();
    if (page === 0) [first, start] = [last, reader.at];
    size += reader.skip() + reader.skip() + 1;
  }
  return { count, first, last, size, rest: reader.between(start, reader.at) };
}
