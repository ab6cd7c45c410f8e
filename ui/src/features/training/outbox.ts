import { useSyncExternalStore } from 'react';
import type { Schema } from '../../api/client';

/** A set on its way to the server; it stays here until the server has it or it is dropped. */
export interface Unsent {
  workoutId: string;
  set: Schema<'NewSet'>;
  state: 'sending' | 'failed';
  /** Why the server refused it; absent while only the way there failed. */
  refusal?: string;
}

let unsent: readonly Unsent[] = [];
const listeners = new Set<() => void>();

function change(next: readonly Unsent[]): void {
  unsent = next;
  listeners.forEach((listener) => listener());
}

/** Puts a set in, or changes what is known of it; its place in the list stays. */
export function put(entry: Unsent): void {
  const known = unsent.some(({ set }) => set.setId === entry.set.setId);
  change(
    known
      ? unsent.map((one) => (one.set.setId === entry.set.setId ? entry : one))
      : [...unsent, entry],
  );
}

export function drop(setId: string): void {
  change(unsent.filter(({ set }) => set.setId !== setId));
}

export function useUnsent(workoutId: string): Unsent[] {
  const all = useSyncExternalStore(subscribe, () => unsent);
  return all.filter((one) => one.workoutId === workoutId);
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Asks before the page is left while a set is not saved yet. */
export function guardUnsent(): void {
  window.addEventListener('beforeunload', (event) => {
    if (unsent.length > 0) {
      event.preventDefault();
    }
  });
}
