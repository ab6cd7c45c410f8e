import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { keepWorkout, type Workout } from './workouts';

/** Keeps a session current while it is on screen, whichever device changes it. */
export function useWorkoutStream(id: string, active: boolean): void {
  const cache = useQueryClient();
  useEffect(() => {
    if (!active || typeof EventSource === 'undefined') {
      return;
    }
    const stream = new EventSource(`/api/v1/workouts/${id}/stream`);
    stream.addEventListener('workout', (event: MessageEvent<string>) =>
      keepWorkout(cache, JSON.parse(event.data) as Workout),
    );
    return () => stream.close();
  }, [cache, id, active]);
}
