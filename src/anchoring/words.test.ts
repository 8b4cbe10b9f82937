import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldedText, foldWord, joins, singulars, wordsOf } from './words.ts';

describe('wordsOf', () => {
  it.each([
    ['letters and digits', 'Minsk II, 9/11', ['Minsk', 'II', '9', '11']],
    ['apostrophes part', 'Putin’s', ['Putin', 's']],
    ['combining marks belong', 'de\u0301tente', ['de\u0301tente']],
    ['letters above U+FFFF', '𝔑ATO x', ['𝔑ATO', 'x']],
    ['no words', ' … — ', []],
  ])('%s', (_what, text, expected) => {
    expect(wordsOf(text).map((word) => word.text)).toEqual(expected);
  });

  it('looks between two places only, and counts from the beginning', () => {
    expect(wordsOf('one two three', 4, 7)).toEqual([{ text: 'two', start: 4, end: 7 }]);
  });

  it('gives the places of its words in any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const words = wordsOf(text);
        expect(words.map(({ start, end }) => text.slice(start, end))).toEqual(words.map((word) => word.text));
      }),
    );
  });
});

describe('foldWord', () => {
  it.each([
    ['Détente', 'detente'],
    ['NATO', 'nato'],
    ['Skłodowska', 'skłodowska'],
    ['Ⅱ', 'ii'],
  ])('%s is %s', (word, expected) => {
    expect(foldWord(word)).toBe(expected);
  });
});

describe('singulars', () => {
  it.each([
    ['agreements', ['agreements', 'agreement']],
    ['treaties', ['treaties', 'treatie', 'treaty', 'treati']],
    ['congress', ['congress']],
    ['was', ['was']],
    ['nato', ['nato']],
  ])('%s', (word, expected) => {
    expect(singulars(word)).toEqual(expected);
  });
});

describe('joins', () => {
  it.each([
    ['a space', 'Minsk II', true],
    ['a line end', 'Minsk\nII', true],
    ['a line end with space around it', 'Minsk \n  II', true],
    ['a hyphen', 'Minsk-II', true],
    ['a dash with spaces', 'Minsk – II', true],
    ['a slash', 'Minsk/II', true],
    ['an apostrophe', 'd’Orsay', true],
    ['a full stop behind an initial', 'J. Cimbala', true],
    ['a full stop behind a word', 'Minsk. II', false],
    ['an empty line', 'Minsk\n\nII', false],
    ['a comma', 'Minsk, II', false],
    ['a colon', 'Minsk: II', false],
    ['a bracket', 'Minsk (II', false],
  ])('%s: %j %s', (_what, text, expected) => {
    const [left, right] = wordsOf(text);
    expect(left && right && joins(text, left, right)).toBe(expected);
  });
});

it.each([
  ['  The “Détente” of\n1975! ', 'the detente of 1975'],
  [' … — ', ''],
])('compares %j as “%s”', (text, folded) => {
  expect(foldedText(text)).toBe(folded);
});
