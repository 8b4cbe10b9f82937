/** Ties and what is shown, in words. */
import type { NetworkData, TieData } from '../../diagrams/network/data.ts';
import { counted, listed } from '../../model/words.ts';

/** A part of a sentence: words, the name of an entry, the words of a relation, or a paragraph. */
export type Part = string | { readonly entry: number } | { readonly relation: string } | { readonly place: number };

/**
 * A tie as sentences: one for each relation that is stated, as it reads; and one for the paragraphs that mention both.
 * @param first the end with which what holds for both ends alike begins
 */
export function tieSentences({ types }: NetworkData, [a, b, relations, places]: TieData, first = a): Part[][] {
  const second = first === a ? b : a;
  const stated = relations.map(([type, isForward]): Part[] => {
    const [reads = '', isMutual = false] = types[type] ?? [];
    const [from, to] = isMutual ? [first, second] : isForward ? [a, b] : [b, a];
    return [{ entry: from }, ' ', { relation: reads }, ' ', { entry: to }, '.'];
  });
  return places.length === 0 ? stated : [...stated, togetherSentence(first, second, places)];
}

function togetherSentence(a: number, b: number, places: readonly number[]): Part[] {
  const parts = places.flatMap((place, index): Part[] => {
    const before = index === 0 ? [] : [index === places.length - 1 ? ' and ' : ', '];
    return [...before, { place }];
  });
  return [{ entry: a }, ' stands with ', { entry: b }, ' in ', ...parts, '.'];
}

/** “Minsk II is tied to 9 entries.” */
export function tiedWords(name: string, entries: number): string {
  return entries === 0
    ? `Nothing that is shown is tied to ${name}.`
    : `${name} is tied to ${counted(entries, 'entry', 'entries')}.`;
}

/** How long a path is, or that there is none. */
export function pathWords(from: string, to: string, steps: number | undefined): string {
  if (steps === undefined) return `There is no path from ${from} to ${to} by what is shown.`;
  return steps === 0 ? `${from} is both ends of the path.` : `From ${from} to ${to}: ${counted(steps, 'step')}.`;
}

/** How much of the network is shown. */
export function shownWords(shown: number, all: number, ties: number): string {
  if (shown === 0) return 'No entry is like that. Choose otherwise, or clear what you chose.';
  const entries =
    shown === all ? `All ${counted(all, 'entry', 'entries')}` : `${shown} of ${counted(all, 'entry', 'entries')}`;
  return `${entries}, ${counted(ties, 'tie')}.`;
}

/** That what was typed names no entry. @param names those that it may have meant */
export function unknownWords(typed: string, names: readonly string[]): string {
  if (typed.trim() === '') return 'Type the name of an entry.';
  return names.length === 0
    ? `No entry is called “${typed.trim()}”.`
    : `“${typed.trim()}” is in the names of ${listed(names)}. Type more of it.`;
}
