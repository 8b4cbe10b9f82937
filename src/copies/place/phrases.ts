/** Looking for phrases in a text: word for word, whatever stands between the words, without case and marks. */
import type { TextPositionSelector } from '../../anchoring/quote.ts';
import { foldWord, wordsOf, type Word } from '../../anchoring/words.ts';

/** A text made ready for looking up phrases. */
export interface PhraseText {
  readonly words: readonly Word[];
  readonly folded: readonly string[];
  /** Which words are the same folded, by their number. */
  readonly at: ReadonlyMap<string, readonly number[]>;
}

/** Makes a text ready; positions found in it are UTF-16 units of `text`. */
export function phraseText(text: string): PhraseText {
  const words = wordsOf(text);
  const folded = words.map((word) => foldWord(word.text));
  return { words, folded, at: Map.groupBy(folded.keys(), (index) => folded[index] ?? '') };
}

/**
 * Every place where a phrase stands.
 * @param phrase its words, folded; none stands nowhere
 */
export function placesOf({ words, folded, at }: PhraseText, phrase: readonly string[]): TextPositionSelector[] {
  const starts = at.get(phrase[0] ?? '') ?? [];
  return starts
    .filter((start) => phrase.every((word, index) => folded[start + index] === word))
    .flatMap((index) => {
      const first = words[index];
      const last = words[index + phrase.length - 1];
      return first && last ? [{ start: first.start, end: last.end }] : [];
    });
}
