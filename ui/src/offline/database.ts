/**
 * What this device keeps in IndexedDB: commands on their way to the server, and things kept for one
 * person, under keys that begin with that person's id. Every function fails when the browser blocks
 * storage or it is full; callers say so and go on without.
 */
const NAME = 'vigor';
const VERSION = 1;
const COMMANDS = 'commands';
const KEPT = 'kept';

let opening: Promise<IDBDatabase> | null = null;

function database(): Promise<IDBDatabase> {
  opening ??= open().catch((error: unknown) => {
    opening = null;
    throw error;
  });
  return opening;
}

function open(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(NAME, VERSION);
    request.onupgradeneeded = () => {
      request.result.createObjectStore(COMMANDS, { keyPath: 'id' }).createIndex('person', 'person');
      request.result.createObjectStore(KEPT);
    };
    request.onerror = () => reject(request.error ?? new Error('IndexedDB does not open'));
    request.onblocked = () => reject(new Error('IndexedDB is held by another page'));
    request.onsuccess = () => {
      const opened = request.result;
      const forget = () => {
        opened.close();
        opening = null;
      };
      opened.onversionchange = forget;
      opened.onclose = forget;
      resolve(opened);
    };
  });
}

async function inStore<T>(
  name: string,
  mode: IDBTransactionMode,
  work: (store: IDBObjectStore) => IDBRequest<T>,
): Promise<T> {
  const transaction = (await database()).transaction(name, mode, { durability: 'strict' });
  return new Promise((resolve, reject) => {
    const request = work(transaction.objectStore(name));
    transaction.oncomplete = () => resolve(request.result);
    transaction.onabort = () => reject(transaction.error ?? new Error('IndexedDB gave up'));
    transaction.onerror = () => reject(transaction.error ?? new Error('IndexedDB failed'));
  });
}

/** Commands of one person, in the order they were made. */
export function readCommands<T>(person: string): Promise<T[]> {
  return inStore(COMMANDS, 'readonly', (store) => store.index('person').getAll(person));
}

export const writeCommand = (command: { id: string; person: string }): Promise<unknown> =>
  inStore(COMMANDS, 'readwrite', (store) => store.put(command));

export const deleteCommand = (id: string): Promise<unknown> =>
  inStore(COMMANDS, 'readwrite', (store) => store.delete(id));

export const readKept = <T>(key: string): Promise<T | undefined> =>
  inStore(KEPT, 'readonly', (store) => store.get(key) as IDBRequest<T | undefined>);

export const writeKept = (key: string, value: unknown): Promise<unknown> =>
  inStore(KEPT, 'readwrite', (store) => store.put(value, key));

export const deleteKept = (key: string): Promise<unknown> =>
  inStore(KEPT, 'readwrite', (store) => store.delete(key));

const under = (prefix: string) => IDBKeyRange.bound(prefix, `${prefix}\uffff`);

/** Everything whose key begins like this. */
export const readAllKept = <T>(prefix: string): Promise<T[]> =>
  inStore(KEPT, 'readonly', (store) => store.getAll(under(prefix)) as IDBRequest<T[]>);

export const deleteAllKept = (prefix: string): Promise<unknown> =>
  inStore(KEPT, 'readwrite', (store) => store.delete(under(prefix)));
