/**
 * What of a library a piece of work reads, so that the work need not be done again while that stays as it is. A library is
 * taken apart into cells, each with a name: a field of a record (`opEds/peace.title`), the ids of a map (`opEds#`), any other
 * part as a whole (`site`). Reading notes the cell; whatever reads nothing but a library can so be made again only when it must.
 * (The idea is that of Adapton, Hammer et al., PLDI 2014: dependencies are found by running, not written down.)
 */
import { createHash } from 'node:crypto';
import { TrackedMap, type Note } from './tracked-map.ts';
import type { Library } from './library.ts';

/** The name of a part of a library. */
export type Cell = string;

/** What is read: cells, and what others read on whose work it rests; that may still grow while they work. */
export interface Cells extends Set<Cell | Cells> {
  readonly size: number;
}

/** Maps of records, whose fields are cells of their own. */
const RECORDS = ['opEds', 'entries', 'claims', 'readingLists', 'sources', 'copies'] as const;
type RecordsName = (typeof RECORDS)[number];

/** Of sources much is worked out once for each, from all of it. */
const trackedMap = (name: RecordsName, library: Library, note: Note) =>
  new TrackedMap<string, object>(name, library[name], note, name === 'sources' ? 'records' : 'fields');

const isRecords = (name: PropertyKey): name is RecordsName => RECORDS.some((each) => each === name);

export interface Tracker {
  /** Stands for the library; what is read of it is noted. */
  readonly library: Library;
  /** Does a piece of work and tells what it read; pieces are done one after the other. */
  readonly reading: <T>(work: () => Promise<T>) => Promise<Reading<T>>;
}

export interface Reading<T> {
  readonly value: T;
  readonly cells: Cells;
}

/** Notes for whichever work is under way. */
interface Notes {
  readonly note: (read: Cell | Cells) => void;
  /** Notes in these cells from now on; gives what ends it. */
  readonly begin: (cells: Cells) => () => void;
}

const notesOf = new WeakMap<Library, Notes>();

/** Begins to note what is read of a library. */
export function track(library: Library): Tracker {
  const notes = notesUnderWay();
  const maps = new Map(RECORDS.map((name) => [name, trackedMap(name, library, notes.note)]));
  const tracked = new Proxy(library, {
    get(target, name, receiver) {
      if (isRecords(name)) return maps.get(name);
      if (typeof name === 'string') notes.note(name);
      return Reflect.get(target, name, receiver) as unknown;
    },
  });
  notesOf.set(tracked, notes);
  return {
    library: tracked,
    async reading(work) {
      const cells: Cells = new Set();
      const end = notes.begin(cells);
      try {
        return { value: await work(), cells };
      } finally {
        end();
      }
    },
  };
}

function notesUnderWay(): Notes {
  const open: Cells[] = [];
  return {
    note: (read) => open.at(-1)?.add(read),
    begin(cells) {
      open.push(cells);
      return () => void open.splice(open.lastIndexOf(cells), 1);
    },
  };
}

/**
 * What is worked out of a library once, however often it is asked for: a library never changes. Where what is read is noted,
 * everyone who asks has read what the work did.
 */
export function worked<T>(work: (library: Library) => T): (library: Library) => T {
  const known = new WeakMap<Library, { readonly value: T; readonly cells: Cells | undefined }>();
  return (library) => {
    const notes = notesOf.get(library);
    const held = known.get(library);
    if (held === undefined) return first(library, notes);
    if (held.cells !== undefined) notes?.note(held.cells);
    return held.value;
  };

  function first(library: Library, notes: Notes | undefined): T {
    const cells: Cells | undefined = notes && new Set();
    // Whoever asks has read it, also what is read once the work goes on behind a promise.
    if (cells !== undefined) notes?.note(cells);
    const value = withEnd(() => work(library), notes && cells && notes.begin(cells));
    known.set(library, { value, cells });
    return value;
  }
}

/** Work that may go on after it has given a promise ends when that is settled. */
function withEnd<T>(work: () => T, end = () => {}): T {
  let value: T;
  try {
    value = work();
  } catch (error) {
    end();
    throw error;
  }
  if (value instanceof Promise) void value.then(end, end);
  else end();
  return value;
}

/** The digests of a library’s cells, each worked out once. */
export function cellDigests(library: Library): (cell: Cell) => string | undefined {
  const known = new Map<Cell, string | undefined>();
  return (cell) => {
    if (!known.has(cell)) known.set(cell, cellDigest(library, cell));
    return known.get(cell);
  };
}

/** The digest of a cell as it is now; nothing when there is no such cell any more. */
export function cellDigest(library: Library, cell: Cell): string | undefined {
  const [, name = '', ids, id, field] = /^(\w+)(?:(#)|\/([^.]+)(?:\.(.+))?)?$/.exec(cell) ?? [];
  if (!isRecords(name)) return digestOf(library[name as keyof Library]);
  const records: ReadonlyMap<string, object> = library[name];
  if (ids !== undefined) return digestOf([...records.keys()]);
  const record = id === undefined ? undefined : records.get(id);
  if (record === undefined) return undefined;
  return digestOf(field === undefined ? record : (record as Record<string, unknown>)[field]);
}

/** Functions, which only checks call, have no part in it. */
function digestOf(value: unknown): string {
  const text = JSON.stringify(value, (_, each: unknown) =>
    each instanceof Map || each instanceof Set ? [...each] : each,
  );
  return createHash('sha1')
    .update(text ?? '')
    .digest('base64');
}
