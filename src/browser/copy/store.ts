/** Copies kept on the device, in IndexedDB: https://www.w3.org/TR/IndexedDB-3/. They leave it by no way. */

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
  await inStore(key, 'readwrite', (store) => store.put(copy, KEY));
}

/** The copy that is kept; nothing when there is none. Throws where it cannot be read. */
export async function keptCopy(key: string): Promise<Kept | undefined> {
  if (!(await hasCopy(key))) return undefined;
  return inStore<Kept | undefined>(key, 'readonly', (store) => store.get(KEY));
}

/** Forgets a copy, if one is kept. Throws where storage is closed. */
export async function forgetCopy(key: string): Promise<void> {
  await done(indexedDB.deleteDatabase(databaseOf(key)));
}

/** Each page has a database of its own, so that whether it keeps a copy is told without opening one. */
const databaseOf = (key: string): string => `postil-copy ${key}`;

async function inStore<T>(
  key: string,
  mode: IDBTransactionMode,
  act: (store: IDBObjectStore) => IDBRequest,
): Promise<T> {
  const opening = indexedDB.open(databaseOf(key), 1);
  opening.onupgradeneeded = () => opening.result.createObjectStore(STORE);
  const database = await done(opening);
  try {
    return await new Promise<T>((resolve, reject) => {
      const transaction = database.transaction(STORE, mode);
      const request = act(transaction.objectStore(STORE));
      transaction.oncomplete = () => resolve(request.result as T);
      transaction.onabort = () => reject(transaction.error);
    });
  } finally {
    database.close();
  }
}

function done<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}
