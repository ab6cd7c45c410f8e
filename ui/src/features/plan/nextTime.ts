import { useQuery } from '@tanstack/react-query';
import { api, type Schema } from '../../api/client';
import { unwrap } from '../../api/problem';
import { useWorkout, type Workout } from '../training/workouts';

type Item = Schema<'NextTimeItem'>;

/** What an exercise asks for next, against the best set of the last time. */
export interface Change {
  item: Item;
  lastKg: number | null;
  lastReps: number | null;
}

/** What is different from the last time this day was trained; undefined until it is known. */
export function useChanges(lastSession: string | undefined): Change[] | undefined {
  const id = lastSession ?? '';
  const next = useQuery({
    queryKey: ['next time', id],
    queryFn: () => unwrap(api.GET('/workouts/{id}/next', { params: { path: { id } } })),
    enabled: lastSession !== undefined,
  });
  const last = useWorkout(id, lastSession !== undefined);
  const { data: workout } = last;
  return workout && next.data?.items.map((item) => compared(item, workout)).filter(isDifferent);
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
    item,
    lastKg: done.length > 0 && heaviest > 0 ? heaviest : null,
    lastReps: best.length > 0 ? Math.max(...best) : null,
  };
}

function isDifferent({ item, lastKg, lastReps }: Change): boolean {
  return lastReps !== null && (item.weightKg !== lastKg || item.reps !== lastReps);
}
