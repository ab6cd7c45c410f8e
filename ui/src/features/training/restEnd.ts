import type { PlanDay } from '../plan/plans';
import type { Unsent } from './outbox';
import { startedLongAgo } from './sessionTime';
import type { Workout } from './workouts';

/**
 * When the rest after the latest set ends, in ms since 1970; null when no rest is running. Read off
 * the sets themselves, so that a reload in the middle of a rest changes nothing.
 */
export function restEnd(
  workout: Workout,
  unsent: readonly Unsent[],
  day: PlanDay | undefined,
  now: Date = new Date(),
): number | null {
  if (workout.status !== 'open' || startedLongAgo(workout, now)) {
    return null;
  }
  const done = [...workout.sets, ...unsent.map(({ set }) => set)].map((set) => ({
    exerciseId: set.exerciseId,
    at: Date.parse(set.performedAt ?? ''),
  }));
  const latest = done.filter(({ at }) => at).toSorted((a, b) => b.at - a.at)[0];
  const planned = day?.exercises.find(({ exerciseId }) => exerciseId === latest?.exerciseId);
  if (!latest || !planned) {
    return null;
  }
  const end = latest.at + planned.restSeconds * 1000;
  return end > now.getTime() ? end : null;
}
