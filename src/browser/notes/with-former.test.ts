import { expect, test } from 'vitest';
import { fakeStore } from './fake-store.ts';
import { textOf, type Note } from './note.ts';
import { notebook } from './notebook.ts';
import { sampleNote } from './sample.ts';
import { withFormer } from './with-former.ts';

const [first, second] = [sampleNote('1', 'Before'), sampleNote('2', 'Before, too', 1)];

/** A page that was renamed, with two notes from before. */
async function renamed() {
  const [store, former] = [fakeStore(), fakeStore()];
  for (const note of [first, second]) former.records.set(note.id, note);
  const open = async () => {
    const book = notebook(withFormer(store, [former]), () => '2026-11-23T09:00:00.000Z');
    await book.refresh();
    return book;
  };
  return { store, former, open, book: await open() };
}

const settled = () => new Promise((resolve) => setImmediate(resolve));
const words = (notes: readonly Note[]) => notes.map(textOf);

test('what was written before is there, and stays where it is kept', async () => {
  const { store, former, book } = await renamed();
  expect(words(book.notes())).toEqual(['Before', 'Before, too']);
  expect([store.records.size, former.records.size]).toEqual([0, 2]);
});

test('what is changed is kept anew, and goes before what it was', async () => {
  const { store, open, book } = await renamed();
  book.write(first, 'After');
  await settled();
  expect([...store.records.keys()]).toEqual([first.id]);
  expect(words((await open()).notes())).toEqual(['After', 'Before, too']);
});

test('what is deleted does not come back, unless it is brought back', async () => {
  const { open, book } = await renamed();
  book.remove([first.id, second.id]);
  await settled();
  expect((await open()).notes()).toEqual([]);
  book.put([second]);
  await settled();
  expect(words((await open()).notes())).toEqual(['Before, too']);
});
