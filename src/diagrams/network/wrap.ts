/** Texts as lines. */
import { textWidth } from '../text-width.ts';

/**
 * A text as lines, broken at spaces that may be, none wider than asked where its words allow; lines are made about as wide as
 * each other.
 * @param most the greatest width, in em
 */
export function wrapText(text: string, most: number): string[] {
  const words = text.split(/[^\S\u00A0]+/).filter((word) => word !== '');
  const full = filled(words, most);
  // As few lines as that takes, of the least width that makes no more.
  const even = Math.max(
    textWidth(words.join(' '), 1) / Math.max(full.length, 1),
    ...words.map((word) => textWidth(word, 1)),
  );
  const steps = Array.from({ length: 8 }, (_, step) => even + ((most - even) * step) / 8);
  return steps.map((width) => filled(words, width)).find((lines) => lines.length <= full.length) ?? full;
}

/** Lines that each take as many words as fit, and one at least. */
function filled(words: readonly string[], most: number): string[] {
  const lines: string[] = [];
  for (const word of words) {
    const last = lines.at(-1);
    if (last !== undefined && textWidth(`${last} ${word}`, 1) <= most) lines.splice(-1, 1, `${last} ${word}`);
    else lines.push(word);
  }
  return lines;
}
