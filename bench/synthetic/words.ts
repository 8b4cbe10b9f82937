/** Words made by rule, as often as the words of a language are. */
import type { Random } from '../../src/anchoring/damage.ts';

const syllables = 'ka lo min tar vel sor ni pa dre gul ber tis mon ral fen hu'.split(' ');

/** As many different words as a shelf of essays has. */
const VOCABULARY = 30_000;

/** A word, the short ones often and most others seldom, as in any language (Zipf 1935). */
export function word(random: Random): string {
  const rank = Math.floor(VOCABULARY ** random());
  return Array.from(
    rank.toString(syllables.length),
    (digit) => syllables[Number.parseInt(digit, syllables.length)],
  ).join('');
}

/** So many words. */
export function prose(words: number, random: Random): string {
  return Array.from({ length: words }, () => word(random)).join(' ');
}

/** So many words, with a capital and a full stop. */
export function sentence(words: number, random: Random): string {
  return `${capital(prose(words, random))}.`;
}

/** Sentences of 18 words, at least so many characters of them. */
export function syntheticProse(characters: number, random: Random): string {
  let text = '';
  while (text.length < characters) text += `${sentence(18, random)} `;
  return text;
}

export function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
