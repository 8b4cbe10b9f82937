/** Copies kept on the device. They leave it by no way. */
import { done, inStore, openDatabase } from '../database.ts';

/** A copy as it is kept. */
export interface Kept {
  readonly name: string;
  /** As the worker gave it, to be given back to it. */
  readonly read: Uint8Array<ArrayBuffer>;
  /** Whether it is read by itself, and not as a copy of the page's op-ed. */
  readonly alone: boolean;
}

const STORE = 'copy';
const KEY = 0;

/** By what a copy is kept: its page's path, for on a disk or a shared host others may keep copies beside. */
export function keyOf({ pathname }: Pick<Location, 'pathname'>): string {
  return pathname;
}

/** Whether a copy is kept; makes nothing on the device. None is where storage is closed. */
export async function hasCopy(key: string): Promise<boolean> {
  try {
    return (await indexedDB.databases()).some(({ name }) => name === databaseOf(key));
  } catch {
    return false;
  }
}

/** Keeps a copy, in the place of another. Throws where storage is closed or full. */
export async function keepCopy(key: string, copy: Kept): Promise<void> {
  await inPlace(key, 'readwrite', (store) => store.put(copy, KEY));
}

/** The copy that is kept; nothing when there is none. Throws where it cannot be read. */
export async function keptCopy(key: string): Promise<Kept | undefined> {
  if (!(await hasCopy(key))) return undefined;
  return inPlace<Kept | undefined>(key, 'readonly', (store) => store.get(KEY));
}

/** Forgets a copy, if one is kept. Throws where storage is closed. */
export async function forgetCopy(key: string): Promise<void> {
  await done(indexedDB.deleteDatabase(databaseOf(key)));
}

/** Each page has a database of its own, so that whether it keeps a copy is told without opening one. */
const databaseOf = (key: string): string => `postil-copy ${key}`;

async function inPlace<T>(
  key: string,
  mode: IDBTransactionMode,
  act: (store: IDBObjectStore) => IDBRequest,
): Promise<T> {
  const database = await openDatabase(databaseOf(key), STORE);
  try {
    return await inStore<T>(database, STORE, mode, act);
  } finally {
    database.close();
  }
}
