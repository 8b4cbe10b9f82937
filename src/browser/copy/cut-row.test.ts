import { expect, test } from 'vitest';
import { cutRow } from './cut-row.ts';
import type { Mark, Row } from './row.ts';

const gloss = (start: number, end: number): Mark => ({ kind: 'gloss', id: `g-${start}`, start, end });
const row = (text: string, marks: Mark[] = []): Row => ({ kind: 'paragraph', id: 'p1', number: 1, text, marks });

test('a row that is short enough stays as it is', () => {
  const short = row('one two three', [gloss(4, 7)]);
  expect(cutRow(short, 20)).toEqual([short]);
});

test.each<[string, Row, string[]]>([
  ['between words', row('one two three four five'), ['one two ', 'three ', 'four five']],
  ['outside of marks', row('one two three four five', [gloss(4, 13)]), ['one two three ', 'four five']],
  ['where there is no space', row('abcdefghijklmnopqrstuvwxyz'), ['abcdefghij', 'klmnopqrst', 'uvwxyz']],
  ['not within a character', row('abcdefghi😀klm'), ['abcdefghi', '😀klm']],
])('a longer one is cut %s', (name, long, expected) => {
  const pieces = cutRow(long, name === 'outside of marks' ? 14 : 10);
  expect(pieces.map(({ text }) => text)).toEqual(expected);
  expect(pieces.map(({ id }) => id)).toEqual(['p1', ...expected.slice(1).map(() => undefined)]);
});

test('marks keep their words', () => {
  const text = 'one two three four five';
  const pieces = cutRow(row(text, [gloss(4, 7), gloss(14, 18), gloss(19, 23)]), 12);
  const words = pieces.flatMap(({ text, marks }) => marks.map(({ start, end }) => text.slice(start, end)));
  expect(words).toEqual(['two', 'four', 'five']);
});
