/** Finding entries by their names, whatever the index says: a name that was typed in full comes first of all. */
import { foldedWords, foldWord, wordsOf } from '../../anchoring/words.ts';
import type { NamedEntry } from '../../model/search.ts';
import { withoutJoints } from './sought.ts';

/** A name of an entry, in folded words. */
interface FoldedName {
  readonly entry: NamedEntry;
  readonly words: readonly string[];
  readonly letters: number;
}

export interface NameTable {
  readonly names: readonly FoldedName[];
  /** All words of names, folded, each as it is written. */
  readonly words: ReadonlyMap<string, string>;
}

/** A name typed in full fits best; any other by the share of it that was typed, which counts more at its beginning. */
const FULL = 2;
const BEGINNING = 0.2;
/** What op-eds mention is more likely meant than what stands beside it: Minsk II than Minsk I. */
const MENTIONED = 0.15;

/** Whether a name was typed in full. */
export const isFull = ({ fit }: NameMatch): boolean => fit >= FULL;

export interface NameMatch {
  readonly entry: NamedEntry;
  /** The greater the better. */
  readonly fit: number;
}

/** The table of names by which entries are found. */
export function nameTableOf(entries: readonly NamedEntry[]): NameTable {
  const written = entries.flatMap((entry) => [entry.name, ...entry.aliases].map((name) => ({ entry, name })));
  const words = new Map<string, string>();
  for (const { text } of written.flatMap(({ name }) => wordsOf(name))) {
    const folded = foldWord(text);
    // A capital tells that the word itself is a name.
    if (!words.has(folded) || /^\p{Lu}/u.test(text)) words.set(folded, text);
  }
  return { names: written.map(({ entry, name }) => foldName(entry, name)), words };
}

function foldName(entry: NamedEntry, name: string): FoldedName {
  const words = withoutArticle(foldedWords(withoutJoints(name)));
  return { entry, words, letters: lettersOf(words) };
}

function withoutArticle(words: readonly string[]): readonly string[] {
  return words.length > 1 && words[0] === 'the' ? words.slice(1) : words;
}

function lettersOf(words: readonly string[]): number {
  return words.join('').length;
}

/** The entries of which a name has all the words, the last of them begun at least; the best first. */
export function matchNames({ names }: NameTable, sought: readonly string[]): NameMatch[] {
  const words = withoutArticle(sought.map(foldWord));
  const best = new Map<NamedEntry, number>();
  for (const name of names) {
    const fit = fitOf(name, words);
    if (fit > (best.get(name.entry) ?? 0)) best.set(name.entry, fit);
  }
  const matches = Array.from(best, ([entry, fit]) => ({ entry, fit }));
  return matches.sort((a, b) => b.fit - a.fit || b.entry.readings - a.entry.readings);
}

function fitOf(name: FoldedName, words: readonly string[]): number {
  const last = words.at(-1);
  if (last === undefined || words.length > name.words.length) return 0;
  const whole = words.slice(0, -1);
  const share = Math.min(lettersOf(words) / name.letters, 1) + (name.entry.readings > 0 ? MENTIONED : 0);
  if (whole.every((word, index) => word === name.words[index])) {
    if (words.length === name.words.length && name.words.at(-1) === last) return FULL;
    if (name.words[words.length - 1]?.startsWith(last) === true) return share + BEGINNING;
  }
  const has = whole.every((word) => name.words.includes(word)) && name.words.some((word) => word.startsWith(last));
  return has ? share : 0;
}
