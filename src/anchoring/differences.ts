/** In which words two passages differ. */
import { alignWhole, LOST } from './align.ts';
import { skeletonOf } from './skeleton.ts';
import { sameTelling } from './telling.ts';
import { foldWord, wordsOf, type Word } from './words.ts';

/** A stretch of words: what was wanted (nothing when `added`) and what was found (nothing when `lost`), as written. */
export interface Difference {
  readonly op: 'same' | 'changed' | 'lost' | 'added';
  readonly wanted: string;
  readonly found: string;
}

/** A stretch of words of both passages, by number, ends exclusive. */
interface Stretch {
  readonly same: boolean;
  readonly wanted: [number, number];
  readonly found: [number, number];
}

/** Compares two passages word by word; differences of case, marks and hyphens are none. The stretches make up both passages. */
export function differencesOf(wanted: string, found: string): Difference[] {
  const [wantedWords, foundWords] = [wordsOf(wanted), wordsOf(found)];
  const told = (stretch: Stretch): Difference => {
    const words = {
      wanted: wordsBetween(wanted, wantedWords, stretch.wanted),
      found: wordsBetween(found, foundWords, stretch.found),
    };
    return { op: stretch.same ? 'same' : opOf(words), ...words };
  };
  const stretches = joined(stretchesOf(wantedWords, foundWords));
  return joined(stretches.map((stretch) => ({ ...stretch, same: told(stretch).op === 'same' }))).map(told);
}

function stretchesOf(wanted: readonly Word[], found: readonly Word[]): Stretch[] {
  const numbers = new Map<string, number>();
  const numbered = (words: readonly Word[]) => Uint16Array.from(words, ({ text }) => numberOf(foldWord(text), numbers));
  const [pattern, text] = [numbered(wanted), numbered(found)];
  const stretches: Stretch[] = [];
  let next = 0;
  alignWhole(pattern, text).forEach((place, at) => {
    if (place > next) stretches.push({ same: false, wanted: [at, at], found: [next, place] });
    if (place !== LOST) next = place + 1;
    const same = place !== LOST && pattern[at] === text[place];
    stretches.push({ same, wanted: [at, at + 1], found: [place === LOST ? next : place, next] });
  });
  if (next < found.length)
    stretches.push({ same: false, wanted: [wanted.length, wanted.length], found: [next, found.length] });
  return stretches;
}

function numberOf(word: string, numbers: Map<string, number>): number {
  const number = numbers.get(word) ?? numbers.size;
  numbers.set(word, number);
  return number;
}

/** Neighbors of one sort as one. */
function joined(stretches: readonly Stretch[]): Stretch[] {
  const result: Stretch[] = [];
  for (const stretch of stretches) {
    const last = result.at(-1);
    if (last?.same !== stretch.same) result.push(stretch);
    else
      result[result.length - 1] = {
        same: last.same,
        wanted: [last.wanted[0], stretch.wanted[1]],
        found: [last.found[0], stretch.found[1]],
      };
  }
  return result;
}

function wordsBetween(text: string, words: readonly Word[], [from, to]: [number, number]): string {
  return from === to ? '' : text.slice(words[from]?.start, words[to - 1]?.end);
}

function opOf({ wanted, found }: { wanted: string; found: string }): Difference['op'] {
  if (found === '') return 'lost';
  if (wanted === '') return 'added';
  const [one, other] = [wanted, found].map((text) => String(skeletonOf(text).letters));
  return one === other && sameTelling(wanted, found) ? 'same' : 'changed';
}
