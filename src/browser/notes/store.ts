/**
 * Notes kept on the device, each page’s in a database of its own. Beside it a mark tells without opening it that a page has notes, and
 * by its changes other tabs learn of theirs (https://html.spec.whatwg.org/multipage/webstorage.html#the-storage-event).
 */
import { inStore, openDatabase } from '../database.ts';
import { newId } from './new-id.ts';
import type { Note } from './note.ts';
import { rescued } from './rescue.ts';

const STORE = 'notes';

/** Under which the mark is kept, with the page’s path behind it. */
const NOTES_MARK = 'postil-notes:';

/** Whether the device has notes for a page; none where storage is closed. @param path the page’s, on its host or disk */
export function hasNotes(path: string): boolean {
  try {
    return NOTES_MARK + path in localStorage;
  } catch {
    return false;
  }
}

/** The notes of a page as they are kept; each throws where storage is closed or full. */
export interface NoteStore {
  /** Everything that is kept, as it is. */
  readonly all: () => Promise<unknown[]>;
  /**
   * Keeps a note in the place of its former states.
   * @param known the times of change of those states that were seen; what stands there else is kept beside it, and given
   */
  readonly put: (note: Note, known: ReadonlySet<string>) => Promise<Note | undefined>;
  /** Keeps notes as they are, in one go that goes on when the page is left. */
  readonly putAtOnce: (notes: readonly Note[]) => Promise<void>;
  readonly remove: (ids: readonly string[]) => Promise<void>;
}

/** @param path the page’s, on its host or disk */
export function noteStore(path: string): NoteStore {
  let opening: Promise<IDBDatabase> | undefined;
  let open: IDBDatabase | undefined;
  const database = () =>
    (opening ??= openDatabase(`postil-notes ${path}`, STORE, 'id').then(
      (opened) => {
        opened.onversionchange = () => opened.close();
        opened.onclose = () => (open = opening = undefined);
        return (open = opened);
      },
      (error: unknown) => {
        opening = undefined;
        throw error;
      },
    ));
  const writing = async (act: (store: IDBObjectStore) => IDBRequest) => {
    // Where it is open already, writing begins before this returns: the page may be left at any moment.
    await inStore(open ?? (await database()), STORE, 'readwrite', act);
    mark(path, true);
  };
  return {
    all: async () => inStore<unknown[]>(await database(), STORE, 'readonly', (store) => store.getAll()),
    put: async (note, known) => {
      mark(path, true);
      let beside: Note | undefined;
      let failure: unknown;
      const write = (store: IDBObjectStore) => {
        const standing = store.get(note.id);
        standing.onsuccess = () => {
          beside = rescued(standing.result as Note | undefined, note, known, newId());
          try {
            putEach(store, beside === undefined ? [note] : [note, beside]);
          } catch (error) {
            // Thrown from here it would not be told why.
            failure = error;
            store.transaction.abort();
          }
        };
        return standing;
      };
      await writing(write).catch((error: unknown) => {
        throw failure ?? error;
      });
      return beside;
    },
    putAtOnce: async (notes) => {
      mark(path, true);
      await writing((store) => {
        const last = putEach(store, notes);
        store.transaction.commit();
        return last;
      });
    },
    remove: async (ids) => {
      let left = 0;
      await writing((store) => {
        for (const id of ids) store.delete(id);
        const count = store.count();
        count.onsuccess = () => (left = count.result);
        return count;
      });
      if (left === 0) mark(path, false);
    },
  };
}

function putEach(store: IDBObjectStore, notes: readonly Note[]): IDBRequest {
  const requests = notes.map((note) => store.put(note));
  return requests.at(-1) ?? store.count();
}

/** Says that the page has notes, and every time in other words; or that it has none. Throws where storage is closed or full. */
function mark(path: string, has: boolean): void {
  if (has) localStorage.setItem(NOTES_MARK + path, newId());
  else localStorage.removeItem(NOTES_MARK + path);
}

/** Tells when another tab has changed the notes of a page, or may have. */
export function onOtherTabs(path: string, changed: () => void): void {
  addEventListener('storage', ({ key }) => key === NOTES_MARK + path && changed());
  document.addEventListener('visibilitychange', () => document.visibilityState === 'visible' && changed());
}
