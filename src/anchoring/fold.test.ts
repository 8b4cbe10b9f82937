import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldTypography } from './fold.ts';

describe('foldTypography', () => {
  it.each([
    ['curly quotation marks', '“it’s” ‘so’ „da“ «ja»', `"it's" 'so' "da" "ja"`],
    ['dashes', 'NATO–Russia—now ‑ ‐ ‒', 'NATO-Russia-now - - -'],
    ['spaces and line ends', 'a\u00a0b\u202fc\u2009d\ne\tf', 'a b c d e f'],
    ['nothing else', 'Détente, 𝔉 … é [x] (y)', 'Détente, 𝔉 … é [x] (y)'],
  ])('folds %s', (_what, text, expected) => {
    expect(foldTypography(text)).toBe(expected);
  });

  it('keeps the length of any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(foldTypography(text)).toHaveLength(text.length);
      }),
    );
  });

  it('has nothing left to fold', () => {
    const unit = fc.constantFrom('“', '’', '—', '\n', '\u00a0', 'a', '"', '«');
    fc.assert(
      fc.property(fc.string({ unit }), (text) => {
        expect(foldTypography(foldTypography(text))).toBe(foldTypography(text));
      }),
    );
  });
});
