/** The store of a page that was renamed: with the notes that are kept under its former addresses. */
import type { NoteStore } from './store.ts';

/**
 * A store that gives what others hold, too. They are written to no more: a note that is changed is kept in the new one, whose state
 * goes before, and one that is deleted is deleted everywhere.
 */
export function withFormer(store: NoteStore, former: readonly NoteStore[]): NoteStore {
  if (former.length === 0) return store;
  return {
    ...store,
    all: async () => {
      const [own = [], ...others] = await Promise.all([store, ...former].map((each) => each.all()));
      const ids = new Set(own.map(idOf));
      return [...own, ...others.flat().filter((record) => !ids.has(idOf(record)))];
    },
    remove: async (ids) => {
      await Promise.all([store, ...former].map((each) => each.remove(ids)));
    },
  };
}

/** Records of another version may be anything that has an id. */
const idOf = (record: unknown): unknown => (record as { readonly id?: unknown }).id;
