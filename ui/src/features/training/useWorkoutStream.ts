import { useQueryClient } from '@tanstack/react-query';
import { useEventStream } from '../../api/useEventStream';
import { keepWorkout, type Workout, workoutKey } from './workouts';

/** Keeps a session current while it is on screen, whichever device changes it. */
export function useWorkoutStream(id: string, active: boolean): void {
  const cache = useQueryClient();
  useEventStream<Workout>({
    path: active ? `/api/v1/workouts/${id}/stream` : null,
    event: 'workout',
    heard: (workout) => keepWorkout(cache, workout),
    renew: () => cache.invalidateQueries({ queryKey: workoutKey(id) }),
  });
}
