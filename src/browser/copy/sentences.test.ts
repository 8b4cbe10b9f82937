import { expect, test } from 'vitest';
import type { Likeness, Overview } from '../copy-worker/messages.ts';
import type { Row } from './row.ts';
import { aboutCopy, headingOf, mayBeAnother } from './sentences.ts';

const overview: Overview = { title: undefined, placements: [], known: undefined };
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

const whole: Likeness = { present: [1, 2], isWhole: true, likeness: 0.9, share: 0.9, seemsOther: false };

test.each<[string, Partial<Likeness>, string[]]>([
  ['a good copy', {}, []],
  [
    'a part',
    { isWhole: false, present: [3, 4, 5], share: 0.2 },
    ['It seems to be a part of the op-ed: ¶¶\u00A03–5; 20\u00A0% of the words that are known of it stand there.'],
  ],
  [
    'a doubtful copy',
    { likeness: 0.3, share: 0.3 },
    ['Only 30\u00A0% of the words that are known of the op-ed stand in it: it may be another version.'],
  ],
  [
    'a doubtful part',
    { isWhole: false, present: [3], likeness: 0.3, share: 0.04 },
    [
      'It seems to be a part of the op-ed: ¶\u00A03; 4\u00A0% of the words that are known of it stand there.',
      'Only 30\u00A0% of the words that are known of that part stand in it: it may be another version.',
    ],
  ],
  [
    'one of which nothing is known',
    { isWhole: false, present: [], likeness: 0, share: 0 },
    ['Only 0\u00A0% of the words that are known of the op-ed stand in it: it may be another version.'],
  ],
])('of %s', (_, of, expected) => {
  expect(aboutCopy({ opened: opened({ known: { ...whole, ...of } }) })).toEqual(expected);
});

test.each<[string, Pick<Likeness, 'likeness' | 'share'>, string]>([
  ['another text', { likeness: 0, share: 0 }, '0\u00A0%'],
  ['a text that has few words of a part', { likeness: 0.15, share: 0.02 }, '15\u00A0%'],
  ['one that quotes the op-ed', { likeness: 1, share: 0.1 }, '10\u00A0%'],
])('of %s it is told how much it has', (_, known, figure) => {
  expect(mayBeAnother(known)).toBe(
    `This may be another text: of the words that are known of the op-ed, ${figure} stand in it where they should.`,
  );
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
  expect(aboutCopy({ opened: opened({}, rows) })).toEqual([expected]);
});

test('a copy is called by its file, a text by its title where it has one', () => {
  expect(headingOf({ name: 'a.pdf', alone: false, opened: opened({ title: 'Peace' }) })).toBe('Your copy: a.pdf');
  expect(headingOf({ name: 'a.pdf', alone: true, opened: opened({ title: 'Peace' }) })).toBe('Your text: Peace');
  expect(headingOf({ name: 'a.pdf', alone: true, opened: opened({}) })).toBe('Your text: a.pdf');
});
