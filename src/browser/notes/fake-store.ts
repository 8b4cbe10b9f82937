/** A store in memory for tests, which several notebooks may share as tabs do, and which may have no room. */
import { newId } from './new-id.ts';
import type { Note } from './note.ts';
import { rescued } from './rescue.ts';
import type { NoteStore } from './store.ts';

export interface FakeStore extends NoteStore {
  readonly records: Map<string, unknown>;
  /** What it throws when something is to be kept. */
  error: Error | undefined;
}

export function fakeStore(): FakeStore {
  const records = new Map<string, unknown>();
  const putEach = (notes: readonly Note[]) => notes.forEach((note) => records.set(note.id, note));
  const store: FakeStore = {
    records,
    error: undefined,
    all: () => (store.error ? Promise.reject(store.error) : Promise.resolve([...records.values()])),
    put: (note, known) => {
      if (store.error) return Promise.reject(store.error);
      const beside = rescued(records.get(note.id) as Note | undefined, note, known, newId());
      putEach(beside === undefined ? [note] : [note, beside]);
      return Promise.resolve(beside);
    },
    putAtOnce: (notes) => Promise.resolve(putEach(notes)),
    remove: (ids) => {
      ids.forEach((id) => records.delete(id));
      return Promise.resolve();
    },
  };
  return store;
}
