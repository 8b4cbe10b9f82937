import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { draftOf, textsOf, told } from './fixture.ts';
import { setTypography } from './typography.ts';

const set = (text: string) => textsOf(setTypography(draftOf(text)))[0];

describe('typography', () => {
  it.each([
    ['ligatures', 'the ﬁrst oﬃce', 'the first office'],
    ['soft hyphens and zero widths', 'har\u00adbor\u200b wall\ufeff', 'harbor wall'],
    ['control characters', 'har\u0007bor', 'harbor'],
    ['joiners that emoji need', 'a 👩\u200d🚀 flies', 'a 👩\u200d🚀 flies'],
    ['spaces', 'a\u00a0harbor  and\ta wall', 'a harbor and a wall'],
    ['spaces before punctuation', 'a harbor , a wall ; and "so" .', 'a harbor, a wall; and “so”.'],
    [
      'no spaces of French',
      '« Pourquoi ? » Voici : non ! oui ; bien , non .',
      '« Pourquoi ? » Voici : non ! oui ; bien, non.',
    ],
    ['a point that begins a word', 'the .org domain', 'the .org domain'],
    ['marks apart from letters', 'de\u0301tente', 'détente'],
    ['double hyphens', 'quiet water -- or so--they say', 'quiet water — or so—they say'],
    ['hyphens for dashes', 'quiet water - nothing more', 'quiet water – nothing more'],
    ['double hyphens in numbers', '1914--1918', '1914–1918'],
    ['hyphens of words and dates', 'deep-rooted, 9-11, 1914-1918', 'deep-rooted, 9-11, 1914-1918'],
    ['points', 'and so... or . . . so', 'and so… or… so'],
    ['garbled marks', 'the townâ€™s â€œwallâ€\u009d, naÃ¯ve', 'the town’s “wall”, naïve'],
    ['garbled marks whose last byte was dropped', 'â€œwallâ€ of', '“wall” of'],
    ['letters before closing marks', '“the ‘café’” of Strauß’s', '“the ‘café’” of Strauß’s'],
    ['letters that only look garbled', 'SÃO, Âge, â la', 'SÃO, Âge, â la'],
  ])('sets %s', (_what, text, expected) => {
    expect(set(text)).toBe(expected);
    expect(set(expected)).toBe(expected);
  });

  it('reports each kind of change once, with its first place', () => {
    expect(told(setTypography(draftOf('nothing here', `it's a  "wall"`, `it's`)))).toEqual([
      `typography 2: Spaces were made single and plain in one place, first in “it's a "wall"”.`,
      `typography 2: Quotation marks and apostrophes were made curly in 4 places, first in “it's a "wall"”.`,
    ]);
  });

  it('changes no letter and no number, and nothing a second time', () => {
    const letters = (text = '') => text.normalize('NFKD').replace(/[^\p{L}\p{N}]/gu, '');
    const text = fc
      .array(fc.oneof(fc.constantFrom(...` "'-.…—–“”‘’,;é()1a B`), fc.string({ unit: 'grapheme' })))
      .map((all) =>
        all
          .join('')
          .normalize('NFC')
          .replace(/[ÂÃÄÅâïð]/g, ''),
      );
    fc.assert(
      fc.property(text, (raw) => {
        const once = set(raw);
        expect(letters(once)).toBe(letters(raw));
        expect(set(once ?? '')).toBe(once);
      }),
    );
  });
});
