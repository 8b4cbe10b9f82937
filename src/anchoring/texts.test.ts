import { describe, expect, it } from 'vitest';
import { dictionaryOf } from './names.ts';
import { findMentionsIn, joinedTexts, shifted } from './texts.ts';

const parts = (...texts: string[]) => texts.map((text) => ({ text }));

it.each([
  [[], '', []],
  [['One.'], 'One.', [0]],
  [['One.', '', 'Two.'], 'One.\n\n\n\nTwo.', [0, 6, 8]],
])('joins %j', (texts, text, starts) => {
  const whole = joinedTexts(parts(...texts));
  expect(whole.text).toBe(text);
  expect(whole.joined.map(({ start }) => start)).toEqual(starts);
});

it('moves a range with all that it has', () => {
  expect(shifted({ start: 1, end: 4, id: 'a' }, 10)).toEqual({ start: 11, end: 14, id: 'a' });
});

describe('findMentionsIn', () => {
  const dictionary = dictionaryOf([
    { id: 'ada', text: 'Ada King' },
    { id: 'ada', text: 'King', role: 'family' },
  ]);

  it.each([
    ['a family name by a part before', ['Ada King spoke.', 'King left.'], [['Ada King'], ['King']]],
    ['no name across two parts', ['Ada', 'King'], [[], []]],
    ['nothing in an empty part', ['', 'Ada King', ''], [[], ['Ada King'], []]],
    ['nothing in nothing', [], []],
  ])('finds %s', (_what, texts, words) => {
    const found = findMentionsIn(parts(...texts), dictionary);
    expect(found.map(({ part, mentions }) => mentions.map(({ start, end }) => part.text.slice(start, end)))).toEqual(
      words,
    );
  });

  it('takes the marks of a part where they stand in it', () => {
    const found = findMentionsIn(parts('First.', 'The countess and King.'), dictionary, ({ text }) =>
      text === 'First.' ? [] : [{ start: 4, end: 12, id: 'ada' }],
    );
    expect(found.map(({ mentions }) => mentions)).toEqual([
      [],
      [
        { start: 4, end: 12, ids: ['ada'] },
        { start: 17, end: 21, ids: ['ada'] },
      ],
    ]);
  });
});
