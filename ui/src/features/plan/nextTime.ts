import type { UseQueryResult } from '@tanstack/react-query';
import type { Schema } from '../../api/client';
import { useNextTime } from '../training/NextTime';
import { useWorkout, type Workout } from '../training/workouts';
import type { PlanDay } from './plans';

type Item = Schema<'NextTimeItem'>;

/** What an exercise asks for next, against the best set of the last time. */
export interface Change {
  item: Item;
  lastKg: number | null;
  lastReps: number | null;
}

/** What is different from the last time this day was trained. */
export function useChanges(day: PlanDay, lastSession: string): UseQueryResult<Change[]> {
  const next = useNextTime(lastSession, true);
  const last = useWorkout(lastSession);
  const { data: workout } = last;
  const planned = new Set(day.exercises.map(({ exerciseId }) => exerciseId));
  const data =
    workout &&
    next.data?.items
      .filter(({ exerciseId }) => planned.has(exerciseId))
      .map((item) => compared(item, workout))
      .filter(isDifferent);
  return { ...(workout ? next : last), data } as UseQueryResult<Change[]>;
}

function compared(item: Item, { sets }: Workout): Change {
  const done = sets.filter(
    ({ exerciseId, type }) => exerciseId === item.exerciseId && type !== 'warmup',
  );
  const heaviest = Math.max(...done.map(({ weightKg }) => weightKg ?? 0));
  const best = done
    .filter(({ weightKg }) => (weightKg ?? 0) === heaviest)
    .map(({ reps, durationSeconds }) => (item.timed ? durationSeconds : reps) ?? 0);
  return {
    item: { ...item, weightKg: item.weightKg || null },
    lastKg: done.length > 0 && heaviest > 0 ? heaviest : null,
    lastReps: best.length > 0 ? Math.max(...best) : null,
  };
}

function isDifferent({ item, lastKg, lastReps }: Change): boolean {
  return lastReps !== null && (item.weightKg !== lastKg || item.reps !== lastReps);
}
