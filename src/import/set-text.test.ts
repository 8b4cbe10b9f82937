import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { setText } from './set-text.ts';

describe('setText', () => {
  it.each([
    ['a\nline \t end', 'a line   end'],
    ['  round it  ', 'round it'],
    ['"Well," she said, "it\'s so..."', '“Well,” she said, “it’s so…”'],
    ['a -- b --- c', 'a — b — c'],
    ['un\u200Bseen\u202E', 'unseen'],
    ["``quoted''", '“quoted”'],
  ])('sets %j as %j', (raw, set) => {
    expect(setText(raw).text).toBe(set);
  });

  it.each([
    [' one... two', 'two'],
    ['-- a -- two', 'two'],
    ['o\u200Bn\u{E0001}e two', 'two'],
    ['two', 'two'],
  ])('follows a word of %j', (raw, word) => {
    const { text, at } = setText(raw);
    const start = raw.indexOf(word);
    expect(text.slice(at(start), at(start + word.length))).toBe(word);
  });

  it('changes nothing the second time, and maps ends on ends', () => {
    const marks = fc.constantFrom('"', "'", '`', '-', '.', ' ', '\n', '\u200B', '\u{E0001}', 'a', '😀', '“', '—');
    const texts = fc.oneof(
      fc.array(marks).map((all) => all.join('')),
      fc.string({ unit: 'binary' }),
    );
    fc.assert(
      fc.property(texts, (raw) => {
        const { text, at } = setText(raw);
        expect(setText(text).text).toBe(text);
        expect([at(0), at(raw.length)]).toEqual([0, text.length]);
      }),
    );
  });
});
