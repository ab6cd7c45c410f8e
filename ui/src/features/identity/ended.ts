import { useSyncExternalStore } from 'react';

/** Whether the login ended while its person stays in a session, to log in again when they like. */
let ended = false;
const listeners = new Set<() => void>();

export const isEnded = (): boolean => ended;

export function setEnded(next: boolean): void {
  ended = next;
  listeners.forEach((listener) => listener());
}

export function useEnded(): boolean {
  return useSyncExternalStore(subscribe, isEnded);
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
