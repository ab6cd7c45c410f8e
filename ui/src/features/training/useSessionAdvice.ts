import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { usePlanDay } from './planDay';
import type { ShownWorkout } from './outbox/shown';
import { suggestionsOf } from './sessionExercises';
import { type LoggedSet, type Suggestion, useSuggestions, type Workout } from './workouts';

/** What is suggested in a session: by the server, or without a network by the plan on this device. */
export function useSessionAdvice(workout: ShownWorkout) {
  const cache = useQueryClient();
  const day = usePlanDay(workout);
  const query = useSuggestions(workout.id, workout.version >= 0);
  // A session begun here shows the plan at once, and never goes back to waiting.
  const [begunHere] = useState(workout.version < 0);
  const asked = query.data === undefined && !query.isError && !begunHere;
  const suggestions: Suggestion[] = query.data?.items ?? suggestionsOf(day, lastSets);
  return { suggestions, day, isPending: asked };

  function lastSets(exerciseId: string): LoggedSet[] {
    const known = cache
      .getQueriesData<Workout>({ queryKey: ['workout'] })
      .flatMap(([, session]) => (session && session.id !== workout.id ? [session] : []))
      .filter(({ sets }) => sets.some((set) => set.exerciseId === exerciseId))
      .toSorted((a, b) => b.startedAt.localeCompare(a.startedAt));
    return known[0]?.sets.filter((set) => set.exerciseId === exerciseId) ?? [];
  }
}
