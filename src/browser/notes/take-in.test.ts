import { expect, test } from 'vitest';
import { fakeStore } from './fake-store.ts';
import { jsonOf } from './json.ts';
import { textOf, type Note } from './note.ts';
import { notebook } from './notebook.ts';
import { page, sampleNote, urn } from './sample.ts';
import { takeIn, takeOut } from './take-in.ts';

const now = '2026-11-23T09:00:00.000Z';

function opened(...notes: readonly Note[]) {
  const book = notebook(fakeStore(), () => now);
  book.put(notes);
  const nothing = () => Promise.reject(new Error('It is not asked for.'));
  return { path: page, book, noun: 'note', listed: () => [], handIn: nothing, address: nothing };
}

const fileOf = (text: string) => new File([text], 'notes.json');
const words = ({ book }: ReturnType<typeof opened>) => book.notes().map(textOf).toSorted();

test('a file adds and replaces; undone, everything is as it was', async () => {
  const here = opened(sampleNote('1', 'Here', 5));
  const file = fileOf(jsonOf([sampleNote('1', 'Newer', 6), sampleNote('2', 'New')], urn('9'), undefined));
  const told = await takeIn(here, [page], file, now);
  expect(told.words).toBe('1 note added, 1 newer than here replaced.');
  expect(words(here)).toEqual(['New', 'Newer']);
  told.undo?.();
  expect(words(here)).toEqual(['Here']);
});

test('a file that is none changes nothing', async () => {
  const here = opened(sampleNote('1', 'Here'));
  const told = await takeIn(here, [page], fileOf('hello'), now);
  expect([told.words, told.undo, words(here)]).toEqual([expect.stringContaining('not JSON'), undefined, ['Here']]);
});

test('a file that is too large is not read', async () => {
  const file = Object.defineProperty(fileOf('{}'), 'size', { value: 6_000_000 });
  expect((await takeIn(opened(), [page], file, now)).words).toBe(
    'This file is too large: notes of up to 5 MB are read.',
  );
});

test('what of it could not be read is told', async () => {
  const told = await takeIn(opened(), [page], fileOf('{"type": "Annotation"}'), now);
  expect(told.words).toBe('0 notes added, 1 could not be read. Annotation 1 has no “id”.');
  expect(told.undo).toBeUndefined();
});

test('all are deleted, and brought back', () => {
  const here = opened(sampleNote('1', 'One'), sampleNote('2', 'Two'));
  const told = takeOut(here);
  expect([told.words, words(here)]).toEqual(['2 notes deleted.', []]);
  // In another tab one of them was being written.
  here.book.put([sampleNote('2', 'Two, and more', 5)]);
  told.undo?.();
  expect(words(here)).toEqual(['One', 'Two, and more']);
});
