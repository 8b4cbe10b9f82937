import { describe, expect, it } from 'vitest';
import { excerptOf } from './excerpt.ts';
import type { Marked } from './hits.ts';
import { matcherOf } from './sought.ts';
import type { Piece } from './types.ts';

function marked(text: string, hits: readonly number[], sought: readonly string[]): Marked {
  return { words: text.split(' '), hits, matcher: matcherOf(sought) };
}

const shown = (pieces: readonly Piece[]) => pieces.map(({ text, hit }) => (hit ? `[${text}]` : text)).join('');
const numbers = Array.from({ length: 100 }, (_, index) => `w${index}`).join(' ');
const whole = { from: 0, to: 100 };

describe('excerptOf', () => {
  it.each([
    ['a word between its signs', 'the “treaty,” signed', [1], ['treaty'], 'the “[treaty],” signed'],
    ['a part of a compound', 'the NATO–Russia Council', [1], ['russia'], 'the NATO–[Russia] Council'],
    ['a possessive', 'Putin’s speech', [0], ['putin'], '[Putin]’s speech'],
    ['another form', 'two treaties', [1], ['treaty'], 'two [treaties]'],
    ['all of a word that only the index knows to match', 'a U.S. law', [1], ['us'], 'a [U].[S]. law'],
    ['nothing', 'a plain text', [], ['x'], 'a plain text'],
    ['text that looks like markup, as text', '<img onerror=x>', [0], ['img'], '<[img] onerror=x>'],
  ])('marks %s', (_what, text, hits, sought, expected) => {
    const { words, ...rest } = marked(text, hits, sought);
    expect(shown(excerptOf({ words, ...rest }, { from: 0, to: words.length }))).toBe(expected);
  });

  it('shows some thirty words with the densest hits in their middle', () => {
    const text = shown(excerptOf(marked(numbers, [5, 60, 62], ['w5', 'w60', 'w62']), whole));
    expect(text).toMatch(/^… w46 .* \[w60\] w61 \[w62\] .* w75 …$/);
  });

  it.each([
    ['begins where the stretch does', [21], { from: 20, to: 70 }, /^w20 \[w21\] .* w49 …$/],
    ['ends where the stretch does', [68], { from: 20, to: 70 }, /^… w40 .* \[w68\] w69$/],
    ['knows no hit outside of the stretch', [5], { from: 20, to: 25 }, /^w20 w21 w22 w23 w24$/],
    ['is the beginning without hits', [], whole, /^w0 .* w29 …$/],
  ])('%s', (_what, hits, stretch, expected) => {
    expect(shown(excerptOf(marked(numbers, hits, ['w5', 'w21', 'w68']), stretch))).toMatch(expected);
  });

  it('joins neighbours', () => {
    const pieces = excerptOf(marked('Minsk II now', [0, 1], ['minsk', 'ii']), { from: 0, to: 3 });
    expect(pieces).toEqual([
      { text: 'Minsk', hit: true },
      { text: ' ', hit: false },
      { text: 'II', hit: true },
      { text: ' now', hit: false },
    ]);
  });
});
