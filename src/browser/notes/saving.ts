/** Writing notes to the device, and what is under way or has failed of it. */
import type { Note } from './note.ts';
import type { NoteStore } from './store.ts';

/** Why notes are not kept: there is no room; or the browser keeps nothing. */
export type Trouble = 'full' | 'closed';

export interface Saving {
  /** Begins to keep a note; of one that is being kept already the later state wins. */
  readonly keep: (note: Note) => void;
  readonly remove: (ids: readonly string[]) => void;
  /** Remembers a state of a note as one that was seen here. */
  readonly saw: (note: Note) => void;
  /** Whether what is kept of a note is not, or not yet, what is here. */
  readonly isAhead: (id: string) => boolean;
  /** Whether a note is kept, or under way to be. */
  readonly isKept: (id: string) => boolean;
  readonly trouble: () => Trouble | undefined;
  /** Takes note of why storage could not be used. */
  readonly fail: (error: unknown) => void;
  /** Makes sure, while the page is being left, that what is under way gets there. */
  readonly flush: () => void;
}

/**
 * @param beside is given what another tab had written into a note at the same time, as a note of its own
 * @param tell is called when something of all this is another
 */
export function saving(store: NoteStore, beside: (note: Note) => void, tell: () => void): Saving {
  const seen = new Map<string, Set<string>>();
  const underWay = new Map<string, Note>();
  const unkept = new Map<string, Note>();
  const removing = new Set<string>();
  let trouble: Trouble | undefined;
  const saw = ({ id, modified }: Note): ReadonlySet<string> => {
    const times = seen.get(id) ?? new Set();
    seen.set(id, times.add(modified));
    return times;
  };
  /** Whether that state of a note was the last; only then does its outcome count. */
  const wasLast = (note: Note) => underWay.get(note.id) === note && underWay.delete(note.id);
  const fail = (error: unknown) => {
    trouble = troubleOf(error);
    tell();
  };
  const keep = (note: Note): void => {
    underWay.set(note.id, note);
    store.put(note, saw(note)).then(
      (other) => {
        if (other !== undefined) beside(other);
        if (wasLast(note)) kept(note);
      },
      (error: unknown) => {
        if (!wasLast(note)) return;
        unkept.set(note.id, note);
        fail(error);
      },
    );
  };
  const kept = (note: Note): void => {
    unkept.delete(note.id);
    // There is room again.
    const [other] = [...unkept.values()].filter(({ id }) => !underWay.has(id));
    if (other !== undefined) keep(other);
    else if (unkept.size === 0) trouble = undefined;
    tell();
  };
  return {
    keep,
    saw,
    fail,
    remove: (ids) => {
      for (const id of ids) {
        unkept.delete(id);
        underWay.delete(id);
        removing.add(id);
      }
      if (unkept.size === 0) trouble = undefined;
      const end = () => ids.forEach((id) => removing.delete(id));
      store.remove(ids).then(end, end);
    },
    isAhead: (id) => underWay.has(id) || unkept.has(id) || removing.has(id),
    isKept: (id) => !unkept.has(id),
    trouble: () => trouble,
    flush: () => {
      if (underWay.size > 0) store.putAtOnce([...underWay.values()]).catch(() => undefined);
    },
  };
}

function troubleOf(error: unknown): Trouble {
  return error instanceof DOMException && error.name === 'QuotaExceededError' ? 'full' : 'closed';
}
