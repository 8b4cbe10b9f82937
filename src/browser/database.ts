/** Databases on the reader’s device: https://www.w3.org/TR/IndexedDB-3/. What is in them leaves it by no way. */

/**
 * Opens a database with one store; makes it where there is none. Throws where storage is closed.
 * @param keyPath by what the store’s records are named; else a key is given with each
 */
export function openDatabase(name: string, store: string, keyPath?: string): Promise<IDBDatabase> {
  const opening = indexedDB.open(name, 1);
  opening.onupgradeneeded = () => opening.result.createObjectStore(store, keyPath === undefined ? {} : { keyPath });
  return done(opening);
}

/** Does something in a store, all of it or nothing; gives the outcome of the request. Throws where storage is full. */
export function inStore<T>(
  database: IDBDatabase,
  store: string,
  mode: IDBTransactionMode,
  act: (store: IDBObjectStore) => IDBRequest,
): Promise<T> {
  return new Promise<T>((resolve, reject) => {
    const transaction = database.transaction(store, mode);
    const request = act(transaction.objectStore(store));
    transaction.oncomplete = () => resolve(request.result as T);
    transaction.onabort = () => reject(transaction.error);
  });
}

export function done<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}
