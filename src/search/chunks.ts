/** The words of an index in files of about the same size, and how Pagefind 1.5.2 finds the file in which a word is. */
import { arrayBytes } from './cbor.ts';
import type { MergedWord } from './words.ts';

/** So many places of words make a chunk of the index, instead of Pagefind’s 20,000: a search loads one for each of its words. */
const CHUNK_SIZE = 8000;

export interface Chunk {
  /** The first word, and the last, as far as they tell it from the chunks beside it. */
  readonly from: string;
  readonly to: string;
  readonly body: Uint8Array;
}

/** @param size how many places of words make a chunk */
export function chunksOf(words: Iterable<MergedWord>, size = CHUNK_SIZE): Chunk[] {
  const bodies = [...inChunks(words, size)];
  return bodies.map(({ first, last, body }, at) => {
    const from = toldApart(first, bodies[at - 1]?.last);
    const to = toldApart(last, bodies[at + 1]?.first);
    return { from, to: isBefore(to, from) ? last : to, body };
  });
}

/** In the order of their bytes, as words stand. */
const isBefore = (a: string, b: string): boolean => Buffer.compare(Buffer.from(a), Buffer.from(b)) < 0;

interface Run {
  readonly first: string;
  readonly last: string;
  readonly body: Uint8Array;
}

function* inChunks(words: Iterable<MergedWord>, most: number): Generator<Run> {
  let run: MergedWord[] = [];
  let size = 0;
  for (const word of words) {
    run.push(word);
    size += word.size;
    if (size < most) continue;
    yield runOf(run);
    [run, size] = [[], 0];
  }
  if (run.length > 0) yield runOf(run);
}

function runOf(words: readonly MergedWord[]): Run {
  const [first = '', last = ''] = [words[0]?.word, words.at(-1)?.word];
  return { first, last, body: arrayBytes([arrayBytes(words.map(({ bytes }) => bytes))]) };
}

/** As much of a word as it takes to tell it from the one beside it; all of it where there is none. */
function toldApart(word: string, beside: string | undefined): string {
  if (beside === undefined) return word;
  const [letters, others] = [[...word], [...beside]];
  const same = letters.findIndex((letter, at) => letter !== others[at]);
  return same < 0 ? word : letters.slice(0, same + 1).join('');
}
