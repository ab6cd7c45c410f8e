/**
 * How this browser shows the app, and an onboarding half filled in. The only place that may touch web
 * storage, so that no secret and nobody's name ends up there.
 */
function deviceStore<T>(storage: Storage, key: string) {
  return {
    read(): T | null {
      const text = storage.getItem(key);
      return text === null ? null : (JSON.parse(text) as T);
    },
    write: (value: T): void => storage.setItem(key, JSON.stringify(value)),
    clear: (): void => storage.removeItem(key),
  };
}

/** Kept when the browser closes. */
export const kept = <T>(key: string) => deviceStore<T>(window.localStorage, key);

/** Gone with the tab. */
export const keptInTab = <T>(key: string) => deviceStore<T>(window.sessionStorage, key);
