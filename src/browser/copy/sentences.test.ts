import { expect, test } from 'vitest';
import type { Overview } from '../copy-worker/messages.ts';
import type { Row } from './row.ts';
import { aboutCopy, headingOf, listed } from './sentences.ts';

const overview: Overview = { title: undefined, placements: [], missing: [], likeness: 0.9, seemsOther: false };
const opened = (of: Partial<Overview>, rows: Row[] = []) => ({
  overview: { ...overview, ...of },
  rows,
  steps: [],
  read: new Uint8Array(),
});
const rowWith = (...ids: string[]): Row => ({
  kind: 'paragraph',
  text: 'text',
  marks: ids.map((id) => ({ kind: id.startsWith('g-') ? 'gloss' : 'mention', id, start: 0, end: 4 })),
});

test.each<[string, Partial<Overview>, string[]]>([
  ['a good copy', {}, []],
  ['one that lacks paragraphs', { missing: [3, 4] }, ['It seems to lack ¶ 3 and 4 of the op-ed.']],
  [
    'a doubtful one',
    { likeness: 0.3 },
    ['Only 30 % of the words that are known of the op-ed stand in it: it may be another version.'],
  ],
])('of %s', (_, of, expected) => {
  expect(aboutCopy({ name: 'x', alone: false, opened: opened(of) })).toEqual(expected);
});

test.each<[string, Row[], string]>([
  [
    'two entries',
    [rowWith('g-osce', 'osce'), rowWith('g-nato')],
    'It mentions 2 things that have an entry here, each explained beside its first mention.',
  ],
  ['one', [rowWith('g-osce')], 'It mentions 1 thing that has an entry here, explained beside its first mention.'],
  ['none', [rowWith()], 'It mentions nothing that has an entry here.'],
])('of a text that mentions %s', (_, rows, expected) => {
  expect(aboutCopy({ name: 'x', alone: true, opened: opened({}, rows) })).toEqual([expected]);
});

test('a copy is called by its file, a text by its title where it has one', () => {
  expect(headingOf({ name: 'a.pdf', alone: false, opened: opened({ title: 'Peace' }) })).toBe('Your copy: a.pdf');
  expect(headingOf({ name: 'a.pdf', alone: true, opened: opened({ title: 'Peace' }) })).toBe('Your text: Peace');
  expect(headingOf({ name: 'a.pdf', alone: true, opened: opened({}) })).toBe('Your text: a.pdf');
});

test.each([
  [[], ''],
  [['1'], '1'],
  [['1', '2'], '1 and 2'],
  [['1', '2', '3'], '1, 2 and 3'],
])('%j are listed as “%s”', (items, expected) => {
  expect(listed(items)).toBe(expected);
});
