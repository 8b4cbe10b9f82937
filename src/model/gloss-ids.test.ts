import { describe, expect, it } from 'vitest';
import { entryGlossId, noteGlossId } from './gloss-ids.ts';
import { entryId } from './ids.ts';

describe('entryGlossId', () => {
  it.each([
    [1, 'g-minsk-ii'],
    [2, 'g-minsk-ii-2'],
    [3, 'g-minsk-ii-3'],
  ])('occurrence %i is %s', (occurrence, expected) => {
    expect(entryGlossId(entryId.parse('minsk-ii'), occurrence)).toBe(expected);
  });
});

describe('noteGlossId', () => {
  it.each([
    ['folds case, marks and punctuation', 'The “root” Causés!', 1, 'n-the-root-causes'],
    ['drops apostrophes', "Russia’s and Putin's", 1, 'n-russias-and-putins'],
    ['keeps eight words', 'a b c d e f g h i j', 1, 'n-a-b-c-d-e-f-g-h'],
    ['numbers a repeated lemma', 'the wall', 2, 'n-the-wall-2'],
    ['has a word for what has no ASCII', 'Минск', 1, 'n-note'],
  ])('%s', (_what, quotation, occurrence, expected) => {
    expect(noteGlossId(quotation, occurrence)).toBe(expected);
  });
});
