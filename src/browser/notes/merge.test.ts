import { expect, test } from 'vitest';
import { mergeNotes, mergeWords } from './merge.ts';
import { page, sampleNote } from './sample.ts';

const here = sampleNote('1', 'As it is here', 5);
const former = 'op-eds/on-fords.html';
const ids = (notes: readonly { readonly id: string }[]) => notes.map(({ id }) => id[9]).join('');

test.each([
  ['another note', [sampleNote('2', 'New')], 'added: 2'],
  ['a newer state', [sampleNote('1', 'Newer', 6)], 'replaced: 1'],
  ['an older state', [sampleNote('1', 'Older', 4)], 'older: 1'],
  ['a state of the same moment', [sampleNote('1', 'Other', 5)], 'older: 1'],
  ['the same words', [sampleNote('1', 'As it is here', 9)], 'same: 1'],
  ['another page', [sampleNote('2', 'New', 0, { source: 'op-eds/on-canals.html' })], 'elsewhere: 2'],
  ['an address that the page had', [sampleNote('2', 'New', 0, { source: former })], 'added: 2'],
  ['two states of one', [sampleNote('1', 'Newer', 7), sampleNote('1', 'New', 6)], 'replaced: 1'],
  ['none', [], ''],
])('%s', (_, coming, outcome) => {
  const { replaced, ...rest } = mergeNotes([here], coming, [page, former]);
  const all = { replaced: replaced.map(({ after }) => after), ...rest };
  const told = Object.entries(all).flatMap(([what, notes]) => (notes.length > 0 ? [`${what}: ${ids(notes)}`] : []));
  expect(told.join()).toBe(outcome);
});

test('of what is replaced the former state is told', () => {
  const newer = sampleNote('1', 'Newer', 6);
  expect(mergeNotes([here], [newer], [page]).replaced).toEqual([{ before: here, after: newer }]);
});

test('what became of a file, in words', () => {
  const coming = [
    ...['2', '3', '4', '5', '6'].map((digit) => sampleNote(digit, 'New')),
    sampleNote('1', 'Newer', 6),
    sampleNote('7', 'Same'),
    sampleNote('8', 'Same'),
    sampleNote('9', 'Away', 0, { source: 'op-eds/on-canals.html' }),
  ];
  const all = [here, sampleNote('7', 'Same'), sampleNote('8', 'Same')];
  expect(mergeWords(mergeNotes(all, coming, [page]), 'note', 0)).toBe(
    '5 notes added, 1 newer than here replaced, 2 were the same, 1 is for another page and was left out.',
  );
  expect(mergeWords(mergeNotes([here], [sampleNote('1', 'Older', 1)], [page]), 'answer', 2)).toBe(
    '0 answers added, 1 older than here left out, 2 could not be read.',
  );
});
