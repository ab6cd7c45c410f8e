import { useSyncExternalStore } from 'react';

/** Whose device this is at the moment; what is kept here belongs to that person only. */
let person: string | null = null;
const listeners = new Set<() => void>();

export const currentPerson = (): string | null => person;

export function setCurrentPerson(next: string | null): void {
  if (next !== person) {
    person = next;
    listeners.forEach((listener) => listener());
  }
}

export function onPersonChange(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export const useCurrentPerson = (): string | null =>
  useSyncExternalStore(onPersonChange, currentPerson);
