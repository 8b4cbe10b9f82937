import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lettersIn, rangeOf, skeletonOf, textBetween, withinWord } from './skeleton.ts';

const spelled = (text: string) => String.fromCharCode(...skeletonOf(text).letters);

describe('skeletonOf', () => {
  it.each([
    ['case and punctuation', 'It’s “so”, 2024!', 'itsso2024'],
    ['a hyphen at a line end', 'light-\nhouse', 'lighthouse'],
    ['soft hyphens', 'light\u00adhouse', 'lighthouse'],
    ['ligatures', 'ﬁrst oﬃce', 'firstoffice'],
    ['marks, joined and apart', 'Détente de\u0301tente', 'detentedetente'],
    ['letters above U+FFFF', '𝔑ATO', 'nato'],
    ['letters above U+FFFF that stay there', '𐐀x', '𐐨x'],
    ['letters that case alone joins', 'Straße Οδυσσευς', 'strasseοδυσσευσ'],
    ['other scripts', 'Договор 条約', 'договор条約'],
    ['a character of eighteen letters', 'ﷺ', 'صلىاللهعليهوسلم'],
    ['half a surrogate pair', 'a\ud800b', 'ab'],
    ['nothing', ' — … ', ''],
  ])('folds %s', (_what, text, expected) => {
    expect(spelled(text)).toBe(expected);
  });

  const text = fc.string({
    unit: fc.oneof(
      fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
      fc.constantFrom('ﬁ', 'é', 'e\u0301', '𝔑', '\u00ad', '-\n', 'ﷺ', 'A'),
    ),
  });

  it('has for each letter the character that it comes from', () => {
    fc.assert(
      fc.property(text, (any) => {
        const { letters, starts } = skeletonOf(any);
        expect(starts).toHaveLength(letters.length);
        const characters = [...new Set(starts)].map((start) => String.fromCodePoint(any.codePointAt(start) ?? 0));
        expect(characters.map(spelled).join('')).toBe(spelled(any));
      }),
    );
  });

  it('has the letters of its parts', () => {
    fc.assert(
      fc.property(text, text, (one, other) => {
        const joined = /[\ud800-\udbff]$/.test(one) ? `${one} ${other}` : one + other;
        expect(spelled(joined)).toBe(spelled(one) + spelled(other));
      }),
    );
  });

  it('gives back what stands between any two letters', () => {
    fc.assert(
      fc.property(text, fc.nat(), fc.nat(), (any, one, other) => {
        const skeleton = skeletonOf(any);
        const count = skeleton.letters.length;
        if (count === 0) return;
        const [first, last] = [one % count, other % count].toSorted((a, b) => a - b) as [number, number];
        const { start, end } = rangeOf(skeleton, first, last);
        const [from, to] = lettersIn(skeleton, { start, end });
        expect(from).toBeLessThanOrEqual(first);
        expect(to).toBeGreaterThan(last);
        expect(spelled(textBetween(skeleton, first, last))).toBe(
          String.fromCharCode(...skeleton.letters.slice(from, to)),
        );
      }),
    );
  });
});

describe('rangeOf', () => {
  it.each([
    ['marks behind the last letter', 'cafe\u0301 au', 3, 3, 'e\u0301'],
    ['a whole ligature', 'oﬃce', 2, 2, 'ﬃ'],
    ['both halves of a pair', 'a𝔑b', 1, 1, '𝔑'],
  ])('takes in %s', (_what, text, first, last, expected) => {
    expect(textBetween(skeletonOf(text), first, last)).toBe(expected);
  });
});

describe('withinWord', () => {
  it.each([
    ['ab', 1, true],
    ['a\u00adb', 1, true],
    ['e\u0301b', 1, true],
    ['ﬁ', 1, true],
    ['a b', 1, false],
    ['a-b', 1, false],
    ['a’b', 1, false],
    ['ab', 0, false],
    ['ab', 2, false],
  ])('in %j before letter %i: %s', (text, at, expected) => {
    expect(withinWord(skeletonOf(text), at)).toBe(expected);
  });
});
