import { expect, test } from 'vitest';
import { fakeStore, type FakeStore } from './fake-store.ts';
import { textOf } from './note.ts';
import { notebook, type Notebook } from './notebook.ts';
import { sampleNote } from './sample.ts';

/** A clock that goes on by a second whenever it is looked at. */
function clock(): () => string {
  let seconds = 0;
  return () => new Date(Date.UTC(2026, 10, 23, 9, 0, (seconds += 1))).toISOString();
}

function open(store: FakeStore, now = clock()): Notebook {
  return notebook(store, now);
}

/** Until everything that is under way has got there. */
const settled = () => new Promise((resolve) => setImmediate(resolve));

/** The store, whose readings are answered when they are let; each with what was kept when it began. */
function slowlyRead(store: FakeStore) {
  const waiting: (() => void)[] = [];
  let begun = 0;
  const all = async () => {
    begun += 1;
    const records = [...store.records.values()];
    await new Promise<void>((resolve) => waiting.push(resolve));
    return records;
  };
  return { store: { ...store, all }, answer: () => waiting.shift()?.(), readings: () => begun };
}

const words = (book: Notebook) => book.notes().map(textOf);
const quota = new DOMException('', 'QuotaExceededError');

test('what is written is kept at once, every time', async () => {
  const store = fakeStore();
  const book = open(store);
  book.write(sampleNote('1', ''), 'T');
  book.write(sampleNote('1', ''), 'Two');
  expect([...store.records.values()]).toMatchObject([{ body: { value: 'Two' } }]);
  const again = open(store);
  await again.refresh();
  expect(words(again)).toEqual(['Two']);
});

test('notes come in the order in which they were begun', async () => {
  const store = fakeStore();
  for (const note of [sampleNote('2', 'Second', 2), sampleNote('1', 'First', 1)]) store.records.set(note.id, note);
  const book = open(store);
  await book.refresh();
  book.write(sampleNote('2', ''), 'Second, changed');
  expect(words(book)).toEqual(['First', 'Second, changed']);
});

test('without room nothing is dropped: the note stays, that it is not kept is told, and it is kept once there is room', async () => {
  const store = fakeStore();
  const book = open(store);
  store.error = quota;
  book.write(sampleNote('1', ''), 'One');
  book.write(sampleNote('2', ''), 'Two');
  await settled();
  expect([words(book), book.trouble(), book.isKept(sampleNote('1', '').id)]).toEqual([['One', 'Two'], 'full', false]);
  await book.refresh();
  expect(words(book)).toEqual(['One', 'Two']);
  store.error = undefined;
  book.write(sampleNote('2', ''), 'Two, more');
  await settled();
  expect([book.trouble(), store.records.size]).toEqual([undefined, 2]);
});

test('where storage is closed that is told', async () => {
  const store = fakeStore();
  store.error = new DOMException('', 'SecurityError');
  const book = open(store);
  await book.refresh();
  book.write(sampleNote('1', ''), 'One');
  await settled();
  expect([words(book), book.trouble()]).toEqual([['One'], 'closed']);
});

test('two tabs: what one writes the other shows; what both write at once is kept twice', async () => {
  const store = fakeStore();
  const now = clock();
  const [here, there] = [open(store, now), open(store, now)];
  here.write(sampleNote('1', ''), 'Begun');
  await there.refresh();
  expect(words(there)).toEqual(['Begun']);
  there.write(sampleNote('1', ''), 'Begun there');
  await here.refresh();
  expect(words(here)).toEqual(['Begun there']);
  there.write(sampleNote('1', ''), 'Begun there, and ended');
  // This tab has not looked since.
  here.write(sampleNote('1', ''), 'Begun here');
  await settled();
  expect(words(here).toSorted()).toEqual(['Begun here', 'Begun there, and ended']);
  await there.refresh();
  expect(words(there).toSorted()).toEqual(['Begun here', 'Begun there, and ended']);
});

test('a reading that began before a note was written takes nothing of it away', async () => {
  const { store, answer } = slowlyRead(fakeStore());
  const book = open(store);
  const shown = book.refresh();
  await settled();
  book.write(sampleNote('1', ''), 'Begun meanwhile');
  book.write(sampleNote('1', ''), 'Begun meanwhile, and ended');
  await settled();
  answer();
  await shown;
  expect(words(book)).toEqual(['Begun meanwhile, and ended']);
});

test('nor does one that comes late bring back what was deleted', async () => {
  const { store, answer } = slowlyRead(fakeStore());
  store.records.set(sampleNote('1', '').id, sampleNote('1', 'One'));
  const book = open(store);
  const shown = book.refresh();
  await settled();
  book.remove([sampleNote('1', '').id]);
  await settled();
  answer();
  await shown;
  expect(words(book)).toEqual([]);
});

test('what another tab tells while a reading is under way is read after it, however often it is told', async () => {
  const kept = fakeStore();
  const { store, answer, readings } = slowlyRead(kept);
  const book = open(store);
  const first = book.refresh();
  await settled();
  open(kept).write(sampleNote('1', ''), 'Told too late for the first');
  const later = [book.refresh(), book.refresh(), book.refresh()];
  await settled();
  expect(readings()).toBe(1);
  answer();
  await first;
  expect(words(book)).toEqual([]);
  await settled();
  answer();
  await Promise.all(later);
  expect([words(book), readings()]).toEqual([['Told too late for the first'], 2]);
});

test('an earlier state that is put back in one tab, as by undoing an import, is put back in the other', async () => {
  const store = fakeStore();
  const [here, there] = [open(store), open(store)];
  const before = sampleNote('1', 'Before', 1);
  here.put([sampleNote('1', 'Imported', 2)]);
  await there.refresh();
  here.put([before]);
  await there.refresh();
  expect(words(there)).toEqual(['Before']);
});

test('what is deleted can be put back, and is gone in other tabs', async () => {
  const store = fakeStore();
  const [here, there] = [open(store), open(store)];
  here.write(sampleNote('1', ''), 'One');
  await there.refresh();
  const notes = here.notes();
  here.remove(notes.map(({ id }) => id));
  await there.refresh();
  expect([words(here), words(there), store.records.size]).toEqual([[], [], 0]);
  here.put(notes);
  await there.refresh();
  expect(words(there)).toEqual(['One']);
});

test('what this version cannot read stays where it is, and is told', async () => {
  const store = fakeStore();
  store.records.set('x', { id: 'x', type: 'Later' });
  const book = open(store);
  await book.refresh();
  expect([words(book), book.unread(), store.records.size]).toEqual([[], 1, 1]);
});

test('what is under way when the page is left gets there', () => {
  const store = fakeStore();
  const slow: FakeStore = Object.assign(fakeStore(), { put: () => new Promise<undefined>(() => undefined) });
  const book = open(Object.assign(slow, { putAtOnce: store.putAtOnce }));
  book.write(sampleNote('1', ''), 'Last words');
  book.flush();
  expect([...store.records.values()]).toMatchObject([{ body: { value: 'Last words' } }]);
});

test('whoever watches is told', () => {
  const book = open(fakeStore());
  let told = 0;
  book.watch(() => (told += 1));
  book.write(sampleNote('1', ''), 'One');
  expect(told).toBe(1);
});
