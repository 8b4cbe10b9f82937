import { describe, expect, it } from 'vitest';
import { edited, joined, passageOf, whereAt, whereOf } from './passage.ts';

const line = (text: string, number: number) => passageOf({ text, where: { unit: 'line', number } });
const at = (passage: Parameters<typeof whereAt>[0], word: string) => {
  const { number, column } = whereAt(passage, passage.text.indexOf(word));
  return `${number}:${column}`;
};

describe('a passage', () => {
  it('knows the places of its words when it is joined', () => {
    const passage = joined([line('one two', 1), line('three four', 2)], ' ');
    expect(passage.text).toBe('one two three four');
    expect(['one', 'two', 'three', 'four'].map((word) => at(passage, word))).toEqual(['1:1', '1:5', '2:1', '2:7']);
    expect(whereOf(passage)).toEqual({ unit: 'line', number: 1 });
  });

  it.each([
    ['taken out before it', [{ start: 0, end: 4, text: '' }], 'two three', '1:9'],
    ['put in before it', [{ start: 4, end: 4, text: 'and then ' }], 'one and then two three', '1:9'],
    ['replaced by longer words', [{ start: 4, end: 7, text: 'twenty' }], 'one twenty three', '1:9'],
    [
      'replaced twice',
      [
        { start: 0, end: 3, text: 'a' },
        { start: 4, end: 7, text: 'b' },
      ],
      'a b three',
      '1:9',
    ],
    ['exchanged unit for unit', [{ start: 0, end: 3, text: 'ONE' }], 'ONE two three', '1:9'],
  ])('knows a word’s place when others are %s', (_what, edits, text, place) => {
    const passage = edited(line('one two three', 1), edits);
    expect(passage.text).toBe(text);
    expect(at(passage, 'three')).toBe(place);
  });

  it('keeps its ranges on their words', () => {
    const passage = { ...line('one two three', 1), flags: [{ start: 4, end: 7, message: 'odd' }] };
    const flagged = (edits: Parameters<typeof edited>[1]) => {
      const done = edited(passage, edits);
      return done.flags.map(({ start, end }) => done.text.slice(start, end));
    };
    expect(flagged([{ start: 0, end: 0, text: 'zero ' }])).toEqual(['two']);
    expect(flagged([{ start: 4, end: 4, text: 'and ' }])).toEqual(['two']);
    expect(flagged([{ start: 7, end: 7, text: ' and' }])).toEqual(['two']);
    expect(flagged([{ start: 5, end: 6, text: '' }])).toEqual(['to']);
  });
});
