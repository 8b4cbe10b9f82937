import { describe, expect, it } from 'vitest';
import { excerptOf, foundWords, phraseHits, telling, type Marked } from './excerpt.ts';
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

describe('foundWords', () => {
  it('folds the words that match, each once, within a stretch', () => {
    const text = marked('Détente détente NATO–Russia treaties late', [0, 1, 2, 3], ['detente', 'russia', 'treaty']);
    expect(foundWords(text, { from: 0, to: 5 })).toEqual(['detente', 'russia', 'treaties']);
    expect(foundWords(text, { from: 2, to: 3 })).toEqual(['russia']);
  });
});

describe('telling', () => {
  const words = 'the war they warned of wars warmed'.split(' ');
  it.each([
    ['leaves out other words that begin alike', ['war'], [1, 3, 5], [1, 5]],
    ['keeps them where the word itself is not there', ['warm'], [6], [6]],
    ['keeps what was begun', ['warn', 'war'], [1, 3], [1, 3]],
    ['keeps what only the index knows to match', ['battle'], [1], [1]],
    ['leaves that out where all words are there', ['war'], [0, 1], [1]],
  ])('%s', (_what, sought, hits, kept) => {
    expect(telling(hits, words, matcherOf(sought))).toEqual(kept);
  });
});

describe('phraseHits', () => {
  it.each([
    ['each place', 'the Cold War, the cold war', ['cold', 'war'], [1, 2, 4, 5]],
    ['across signs', 'the NATO–Russia Council', ['nato', 'russia', 'council'], [1, 2]],
    ['nothing that is not together', 'a cold long war', ['cold', 'war'], []],
    ['nothing beyond the end', 'a cold', ['cold', 'war'], []],
  ])('finds %s', (_what, text, phrase, hits) => {
    expect(phraseHits(text.split(' '), phrase)).toEqual(hits);
  });
});
