import { expect, test } from 'vitest';
import type { Name } from '../../anchoring/names.ts';
import type { EntryId } from '../../model/ids.ts';
import { mentionMarks } from './mentions.ts';

const name = (id: string, text: string, role?: 'family'): Name<EntryId> => ({ id: id as EntryId, text, role });
const names = [
  name('ada-king', 'Ada King'),
  name('ada-king', 'King', 'family'),
  name('osce', 'OSCE'),
  name('a', 'Twin'),
  name('b', 'Twin'),
];

test.each<[string, string[], string[][]]>([
  [
    'a gloss on the first mention, links on later ones',
    ['The OSCE met.', 'The OSCE left; Ada King stayed.'],
    [['gloss g-osce: OSCE'], ['mention osce: OSCE', 'gloss g-ada-king: Ada King']],
  ],
  [
    'a family name, once its bearer was seen',
    ['King? Ada King.', 'King.'],
    [['gloss g-ada-king: Ada King'], ['mention ada-king: King']],
  ],
  ['no name across two paragraphs', ['Ada', 'King'], [[], []]],
  ['none for a name that is nobody’s alone', ['Twin'], [[]]],
  ['nothing in nothing', [], []],
])('%s', (_, texts, expected) => {
  const marks = mentionMarks(
    texts.map((text) => ({ text })),
    names,
  );
  expect(
    marks.map((each, index) =>
      each.map(({ kind, id, start, end }) => `${kind} ${id}: ${texts[index]?.slice(start, end)}`),
    ),
  ).toEqual(expected);
});
