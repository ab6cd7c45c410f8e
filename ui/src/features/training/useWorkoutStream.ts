import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { keepWorkout, type Workout, workoutKey } from './workouts';

const PAUSE_MS = 5000;

/** Keeps a session current while it is on screen, whichever device changes it. */
export function useWorkoutStream(id: string, active: boolean): void {
  const cache = useQueryClient();
  useEffect(() => {
    if (!active || typeof EventSource === 'undefined') {
      return;
    }
    let stream: EventSource;
    let again: ReturnType<typeof setTimeout> | undefined;
    function open(): void {
      stream = new EventSource(`/api/v1/workouts/${id}/stream`);
      stream.addEventListener('workout', (event: MessageEvent<string>) =>
        keepWorkout(cache, JSON.parse(event.data) as Workout),
      );
      stream.addEventListener('error', reopen);
    }
    /** A stream that was refused stays closed: a read renews the login, then it opens again. */
    function reopen(): void {
      if (stream.readyState === EventSource.CLOSED) {
        again = setTimeout(() => {
          void cache.invalidateQueries({ queryKey: workoutKey(id) }).then(open);
        }, PAUSE_MS);
      }
    }
    open();
    return () => {
      clearTimeout(again);
      stream.close();
    };
  }, [cache, id, active]);
}
