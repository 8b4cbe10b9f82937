import { describe, expect, it } from 'vitest';
import { notePlaceIn, wholeWords } from './note-place.ts';

const TEXT = 'The war is a war, and a war is no war at all, says “the war”.';

/** The range of the nth occurrence of some words. */
function range(words: string, nth = 1) {
  let start = -1;
  for (let count = 0; count < nth; count++) start = TEXT.indexOf(words, start + 1);
  return { start, end: start + words.length };
}

describe('notePlaceIn', () => {
  it.each([
    ['words that stand once', range('at all'), { on: 'at all' }],
    ['a part of a word', range('ay'), { on: 'says' }],
    ['white space around', range(' says '), { on: 'says' }],
    ['words that stand twice, by what stands before', range('war is', 2), { on: 'war is', before: 'a war, and a' }],
    ['nothing, by the word before', { start: TEXT.indexOf(', says'), end: TEXT.indexOf(', says') }, { on: 'all' }],
  ])('tells %s', (_what, where, expected) => {
    expect(notePlaceIn(TEXT, where)).toMatchObject(expected);
  });

  it.each(Array.from(TEXT.matchAll(/\bwar\b/g), ({ index }) => index))(
    'tells each of the same words apart, at %i',
    (start) => {
      const place = notePlaceIn(TEXT, { start, end: start + 3 });
      expect(place?.on).toBe('war');
    },
  );

  it('tells the first words by what stands after', () => {
    expect(notePlaceIn('war is war', { start: 0, end: 3 })).toMatchObject({ on: 'war', after: 'is war' });
  });

  it('tells nothing where nothing tells it', () => {
    expect(notePlaceIn('', { start: 0, end: 0 })).toBeUndefined();
    expect(notePlaceIn('a '.repeat(2_000), { start: 2_000, end: 2_001 })).toBeUndefined();
  });
});

describe('wholeWords', () => {
  it.each([
    ['abc def', 5, 6, 'def'],
    ['abc def', 0, 4, 'abc'],
    ['abc def', 3, 3, 'abc'],
    ['abc. def', 4, 4, 'abc'],
    ['abc def', 0, 0, ''],
  ])('of %j from %i to %i takes %j', (text, start, end, expected) => {
    const whole = wholeWords(text, { start, end });
    expect(text.slice(whole.start, whole.end)).toBe(expected);
  });
});
