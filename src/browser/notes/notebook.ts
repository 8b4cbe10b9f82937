/** The notes of a page: in memory what the reader sees, and behind it what is kept on the device. Nothing that is not kept is dropped. */
import { rewritten, type Note } from './note.ts';
import { readAnnotation } from './read-annotation.ts';
import { saving, type Trouble } from './saving.ts';
import type { NoteStore } from './store.ts';

export interface Notebook {
  /** In the order in which they were begun. */
  readonly notes: () => readonly Note[];
  /** Why notes are not kept on the device, if some are not. */
  readonly trouble: () => Trouble | undefined;
  /** Whether a note is kept, or under way to be. */
  readonly isKept: (id: string) => boolean;
  /** How many records are kept that this version cannot read; they are left as they are. */
  readonly unread: () => number;
  /** Gives a note other words, and keeps it; begins it where it is not here yet. */
  readonly write: (note: Note, words: string) => void;
  /** Puts notes in as they are, in the place of those with the same ids. */
  readonly put: (notes: readonly Note[]) => void;
  /** Takes notes out. */
  readonly remove: (ids: readonly string[]) => void;
  /** Puts in what was taken out; what has been written in another tab since stays. */
  readonly bringBack: (notes: readonly Note[]) => void;
  /** Looks for what other tabs have changed. */
  readonly refresh: () => Promise<void>;
  /** Makes sure, while the page is being left, that what is under way gets there. */
  readonly flush: () => void;
  /** Is told whenever something of all this is another. */
  readonly watch: (changed: () => void) => void;
}

/** @param now the time, ISO 8601 in UTC */
export function notebook(store: NoteStore, now: () => string): Notebook {
  const notes = new Map<string, Note>();
  const watchers: (() => void)[] = [];
  /** What was written or taken out here since a reading of what is kept began: it is later than what is read. */
  const sinceReading = new Set<string>();
  let unread = 0;
  const tell = () => watchers.forEach((changed) => changed());
  const take = (note: Note): void => {
    notes.set(note.id, note);
    sinceReading.add(note.id);
    saved.saw(note);
  };
  const saved = saving(store, take, tell);
  const read = async (): Promise<void> => {
    sinceReading.clear();
    const records = await store.all();
    const stored = records.flatMap((record) => noteIn(record, now()));
    unread = records.length - stored.length;
    const there = new Set(stored.map(({ id }) => id));
    const isOurs = (id: string) => sinceReading.has(id) || saved.isAhead(id);
    for (const id of notes.keys()) if (!there.has(id) && !isOurs(id)) notes.delete(id);
    // An earlier state may have been put back in another tab.
    stored.filter((note) => !isOurs(note.id) && notes.get(note.id)?.modified !== note.modified).forEach(take);
    tell();
  };
  const refresh = oneByOne(() => read().catch(saved.fail));
  const put = (some: readonly Note[]): void => {
    for (const note of some) {
      take(note);
      saved.keep(note);
    }
    tell();
  };
  return {
    notes: () => [...notes.values()].toSorted((a, b) => (a.created < b.created ? -1 : 1)),
    trouble: saved.trouble,
    isKept: saved.isKept,
    unread: () => unread,
    write: (note, words) => put([rewritten(notes.get(note.id) ?? note, words, now())]),
    put,
    remove: (ids) => {
      for (const id of ids) {
        notes.delete(id);
        sinceReading.add(id);
      }
      saved.remove(ids);
      tell();
    },
    refresh,
    bringBack: (some) => put(some.filter(({ id }) => !notes.has(id))),
    flush: saved.flush,
    watch: (changed) => void watchers.push(changed),
  };
}

/**
 * One reading after the other, for the outcome of an earlier one may come later. Who asks while one is under way gets the next, since
 * that one may have looked too early; all who wait get the same.
 */
function oneByOne(read: () => Promise<void>): () => Promise<void> {
  let last: Promise<void> = Promise.resolve();
  let next: Promise<void> | undefined;
  const begin = () => {
    next = undefined;
    return read();
  };
  return () => (next ??= last = last.then(begin, begin));
}

function noteIn(record: unknown, now: string): Note[] {
  try {
    return [readAnnotation(record, now)];
  } catch {
    return [];
  }
}
