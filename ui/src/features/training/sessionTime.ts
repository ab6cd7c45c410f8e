import type { Workout } from './workouts';

const HOUR_MS = 3_600_000;
const LONG_AGO_HOURS = 3;

/** Whether a session is entered afterwards rather than trained now. */
export function startedLongAgo({ startedAt }: Workout, now: Date = new Date()): boolean {
  return now.getTime() - Date.parse(startedAt) > LONG_AGO_HOURS * HOUR_MS;
}

/**
 * When the next set was done: now, or for a session of the past one second after another from its
 * start, which keeps their order and claims no more than is known.
 */
export function momentOfNextSet(workout: Workout, setsSoFar: number): string {
  const start = Date.parse(workout.startedAt);
  return new Date(startedLongAgo(workout) ? start + setsSoFar * 1000 : Date.now()).toISOString();
}

/** The duration to propose: minutes since the start, an hour for a session of the past. */
export function likelyMinutes(workout: Workout, now: Date = new Date()): number {
  const passed = Math.round((now.getTime() - Date.parse(workout.startedAt)) / 60_000);
  return startedLongAgo(workout, now) ? 60 : Math.max(1, passed);
}

/** The end of a session of the past; null when it ends now. */
export function endOfPast(workout: Workout, minutes: number): string | null {
  return startedLongAgo(workout)
    ? new Date(Date.parse(workout.startedAt) + minutes * 60_000).toISOString()
    : null;
}
