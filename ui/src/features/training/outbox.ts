import { useSyncExternalStore } from 'react';
import type { Schema } from '../../api/client';
import { kept } from '../../design/deviceStore';

/** A set on its way to the server; it stays here until the server has it or it is dropped. */
export interface Unsent {
  workoutId: string;
  set: Schema<'NewSet'>;
  state: 'sending' | 'failed';
  /** Why the server refused it; absent while only the way there failed. */
  refusal?: string;
}

const store = kept<readonly Unsent[]>('vigor.unsent');

let unsent: readonly Unsent[] = leftBehind();
const listeners = new Set<() => void>();

function change(next: readonly Unsent[]): void {
  unsent = next;
  if (next.length > 0) {
    store.write(next);
  } else {
    store.clear();
  }
  listeners.forEach((listener) => listener());
}

/** What a page that was closed or reloaded left unsent; nothing is on its way any more. */
function leftBehind(): readonly Unsent[] {
  return (store.read() ?? []).map((entry) => ({ ...entry, state: 'failed' }));
}

/** Leaves nothing of the last person on this device. */
export const forgetUnsent = (): void => change([]);

/** Puts a set in, or changes what is known of it; its place in the list stays. */
export function put(entry: Unsent): void {
  const known = unsent.some(({ set }) => set.setId === entry.set.setId);
  change(
    known
      ? unsent.map((one) => (one.set.setId === entry.set.setId ? entry : one))
      : [...unsent, entry],
  );
}

/** What a set on its way says, as it will stand in the session. */
export function figuresOf(set: Schema<'NewSet'>) {
  return {
    reps: set.reps ?? null,
    weightKg: set.weightKg ?? null,
    rpe: set.rpe ?? null,
    durationSeconds: set.durationSeconds ?? null,
    distanceMeters: set.distanceMeters ?? null,
    type: set.type ?? 'working',
  };
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
