import { describe, expect, it } from 'vitest';
import { foldedWords } from '../../anchoring/words.ts';
import { phraseText, placesOf } from './phrases.ts';

describe('placesOf', () => {
  it.each([
    ['a phrase', 'the old canal ends', 'old canal', ['old canal']],
    ['whatever stands between words', 'the “old—Canal”', 'Old Canal', ['old—Canal']],
    ['every place', 'a lock, a lock', 'a lock', ['a lock', 'a lock']],
    ['no part of a word', 'a locksmith', 'lock', []],
    ['no other number', 'in 1894', '1895', []],
    ['a possessive of a name', 'Brindley’s canal', 'Brindley', ['Brindley']],
    ['what runs beyond the end', 'the old', 'old canal', []],
    ['no words', 'the old', '—', []],
  ])('finds %s', (_what, text, phrase, expected) => {
    const places = placesOf(phraseText(text), foldedWords(phrase));
    expect(places.map(({ start, end }) => text.slice(start, end))).toEqual(expected);
  });
});
