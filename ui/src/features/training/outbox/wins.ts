import { useSyncExternalStore } from 'react';
import type { Schema } from '../../../api/client';

type RecordView = Schema<'RecordView'>;

const NONE: RecordView[] = [];
let wins = new Map<string, RecordView[]>();
const listeners = new Set<() => void>();

/** Takes in the bests that a set just beat. */
export function celebrate(workoutId: string, records: RecordView[]): void {
  if (records.length > 0) {
    wins = new Map(wins).set(workoutId, records);
    listeners.forEach((listener) => listener());
  }
}

/** Puts the celebration away. */
export function endCelebration(workoutId: string): void {
  wins = new Map(wins);
  wins.delete(workoutId);
  listeners.forEach((listener) => listener());
}

/** The bests beaten last in a session while it is on screen. */
export const useWins = (workoutId: string): RecordView[] =>
  useSyncExternalStore(subscribe, () => wins.get(workoutId)) ?? NONE;

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
