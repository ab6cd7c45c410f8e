import { useCallback, useEffect, useSyncExternalStore } from 'react';
import { readKept, writeKept } from './database';
import { currentPerson, useCurrentPerson } from './person';

const known = new Map<string, unknown>();
const reading = new Set<string>();
const listeners = new Set<() => void>();

function learn(key: string, value: unknown): void {
  known.set(key, value);
  listeners.forEach((listener) => listener());
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Reads once; a device without storage knows nothing and remembers until the page is closed. */
function read(key: string): void {
  if (reading.has(key)) {
    return;
  }
  reading.add(key);
  readKept(key).then(
    (value) => value !== undefined && !known.has(key) && learn(key, value),
    () => undefined,
  );
}

/**
 * Something this device keeps for the person in front of it, such as how a session is arranged. It
 * is not sent anywhere. The initial value counts until something is kept.
 */
export function usePersonal<T>(name: string, initial: T): [T, (change: (now: T) => T) => void] {
  const person = useCurrentPerson();
  const key = `${person}:${name}`;
  useEffect(() => read(key), [key]);
  const value = useSyncExternalStore(subscribe, () => known.get(key) as T | undefined) ?? initial;
  const change = useCallback(
    (next: (now: T) => T) => {
      const changed = next((known.get(key) as T | undefined) ?? initial);
      learn(key, changed);
      void writeKept(key, changed).catch(() => undefined);
    },
    [key, initial],
  );
  return [value, change];
}

/** Forgets what was kept for a person under names that begin like this. */
export function forgetPersonal(person: string | null = currentPerson()): void {
  [...known.keys()]
    .filter((key) => key.startsWith(`${person}:`))
    .forEach((key) => known.delete(key));
  reading.clear();
}
