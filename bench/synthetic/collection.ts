/**
 * A collection made by rule, in no format: op-eds of about 900 words with 25 glosses each, over entries that are related to one
 * another. The same at every run, and an op-ed is the same however many stand behind it.
 */
import { randomNumbers, type Random } from '../../src/anchoring/damage.ts';
import { capital, prose, sentence, word } from './words.ts';

/** As many as a shelf of op-eds on one matter leans on. */
export const ENTRIES = 550;
const PARAGRAPHS = 10;
const MENTIONS = 2;

export interface SyntheticEntry {
  readonly id: string;
  readonly name: string;
  /** A year. */
  readonly begun: number;
  readonly summary: string;
  /** The id of the entry that it contrasts with. */
  readonly contrasts: string;
  readonly text: string;
}

/** A stretch of a paragraph: plain words, the name of an entry, or words that a note hangs on. */
export interface Piece {
  readonly words: string;
  readonly entry?: SyntheticEntry;
  readonly note?: string;
}

export interface SyntheticOpEd {
  readonly id: string;
  readonly title: string;
  /** The author’s family name. */
  readonly author: string;
  readonly publication: string;
  /** `2026-11-22`. */
  readonly date: string;
  readonly paragraphs: readonly (readonly Piece[])[];
}

export interface Collection {
  readonly opEds: readonly SyntheticOpEd[];
  readonly entries: readonly SyntheticEntry[];
}

/** A collection of so many op-eds. */
export function collectionOf(opEds: number, entries = ENTRIES): Collection {
  const random = randomNumbers(42);
  const named = Array.from({ length: entries }, (_, index) => entryAt(index, entries, random));
  return { opEds: Array.from({ length: opEds }, (_, index) => opEdAt(index, named, random)), entries: named };
}

/** An op-ed whose first note says something more. */
export function withChangedGloss(opEd: SyntheticOpEd): SyntheticOpEd {
  const [first = [], ...rest] = opEd.paragraphs;
  const changed = first.map((piece) =>
    piece.note === undefined ? piece : { ...piece, note: `${piece.note} It was changed.` },
  );
  return { ...opEd, paragraphs: [changed, ...rest] };
}

function entryAt(index: number, count: number, random: Random): SyntheticEntry {
  return {
    id: `entry-${index}`,
    name: `${capital(word(random))}ia ${capital(word(random))}q${index}`,
    begun: 1500 + (index % 500),
    summary: `${sentence(12, random)} ${sentence(18, random)}`,
    contrasts: `entry-${(index + 1) % count}`,
    text: `${sentence(60, random)} ${sentence(40, random)}`,
  };
}

function opEdAt(index: number, entries: readonly SyntheticEntry[], random: Random): SyntheticOpEd {
  const mentioned = drawn(PARAGRAPHS * MENTIONS, entries, random);
  return {
    id: `reading-${index}`,
    title: `Reading ${index}`,
    author: `Writer${index % 200}`,
    publication: `Review ${index % 20}`,
    date: `${1990 + ((index * 7) % 36)}-${twoDigits(1 + ((index * 5) % 12))}-${twoDigits(1 + ((index * 11) % 28))}`,
    paragraphs: Array.from({ length: PARAGRAPHS }, (_, number) =>
      paragraphAt(number, mentioned.slice(number * MENTIONS, (number + 1) * MENTIONS), random),
    ),
  };
}

/** A paragraph of about 90 words that names these entries; every other one has a note. */
function paragraphAt(number: number, [first, second]: readonly SyntheticEntry[], random: Random): Piece[] {
  return [
    { words: `${capital(prose(40, random))} ` },
    ...naming(first),
    { words: ' ' },
    { words: `lemma${number}`, ...(number % 2 === 0 && { note: sentence(30, random) }) },
    { words: ` ${prose(23, random)}, ` },
    ...naming(second),
    { words: ` “${prose(8, random)}.” ${sentence(12, random)}` },
  ];
}

function naming(entry: SyntheticEntry | undefined): Piece[] {
  return entry === undefined ? [] : [{ words: entry.name, entry }];
}

/** So many entries, none of them twice, or all that there are. */
function drawn(count: number, entries: readonly SyntheticEntry[], random: Random): SyntheticEntry[] {
  const chosen = new Set<SyntheticEntry>();
  while (chosen.size < Math.min(count, entries.length)) {
    const entry = entries[Math.floor(random() * entries.length)];
    if (entry !== undefined) chosen.add(entry);
  }
  return [...chosen];
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}
