/** A map of records that notes which of them, and which of their fields, are read. */

/** Notes that a cell was read. */
export type Note = (cell: string) => void;

/** Whether each field of a record is a cell, or the record as a whole. */
export type Grain = 'fields' | 'records';

export class TrackedMap<K extends string, V extends object> implements ReadonlyMap<K, V> {
  readonly #name: string;
  readonly #records: ReadonlyMap<K, V>;
  readonly #note: Note;
  readonly #grain: Grain;
  readonly #tracked = new Map<K, V>();

  /** @param name what the cells’ names begin with */
  constructor(name: string, records: ReadonlyMap<K, V>, note: Note, grain: Grain) {
    this.#name = name;
    this.#records = records;
    this.#note = note;
    this.#grain = grain;
  }

  get size(): number {
    this.#noteIds();
    return this.#records.size;
  }

  get(id: K): V | undefined {
    const record = this.#records.get(id);
    if (record === undefined) {
      this.#noteIds();
      return undefined;
    }
    return this.#trackedRecord(id, record);
  }

  has(id: K): boolean {
    this.#noteIds();
    return this.#records.has(id);
  }

  keys(): MapIterator<K> {
    this.#noteIds();
    return this.#records.keys();
  }

  values(): MapIterator<V> {
    return this.entries().map(([, record]) => record) as MapIterator<V>;
  }

  entries(): MapIterator<[K, V]> {
    this.#noteIds();
    return this.#records.entries().map(([id, record]): [K, V] => [id, this.#trackedRecord(id, record)]) as MapIterator<
      [K, V]
    >;
  }

  forEach(each: (record: V, id: K, map: ReadonlyMap<K, V>) => void): void {
    for (const [id, record] of this.entries()) each(record, id, this);
  }

  [Symbol.iterator](): MapIterator<[K, V]> {
    return this.entries();
  }

  #noteIds(): void {
    this.#note(`${this.#name}#`);
  }

  /** The same for the same record, as callers expect of a map. */
  #trackedRecord(id: K, record: V): V {
    const cell = `${this.#name}/${id}`;
    if (this.#grain === 'records') {
      this.#note(cell);
      return record;
    }
    const known = this.#tracked.get(id);
    if (known !== undefined) return known;
    const tracked = withFieldsNoted(record, cell, this.#note);
    this.#tracked.set(id, tracked);
    return tracked;
  }
}

function withFieldsNoted<V extends object>(record: V, cell: string, note: Note): V {
  // A set takes long to look up a text that was just put together.
  const names = new Map<string, string>();
  const noteField = (field: string | symbol) => {
    if (typeof field === 'symbol') return;
    const name = names.get(field) ?? `${cell}.${field}`;
    names.set(field, name);
    note(name);
  };
  return new Proxy(record, {
    get(target, field, receiver) {
      noteField(field);
      return Reflect.get(target, field, receiver) as unknown;
    },
    has(target, field) {
      noteField(field);
      return Reflect.has(target, field);
    },
    ownKeys(target) {
      note(cell);
      return Reflect.ownKeys(target);
    },
  });
}
