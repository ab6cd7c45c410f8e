import type { Suggestion, Workout } from './workouts';

export interface SessionExercise {
  id: string;
  name: string;
  suggestion?: Suggestion;
}

/** The exercises of a session: as planned, then as logged, then as just added; each once. */
export function sessionExercises(
  workout: Workout,
  suggestions: Suggestion[],
  added: SessionExercise[],
): SessionExercise[] {
  const all = new Map<string, SessionExercise>();
  const take = (exercise: SessionExercise) => {
    if (!all.has(exercise.id)) {
      all.set(exercise.id, exercise);
    }
  };
  suggestions.forEach((suggestion) =>
    take({ id: suggestion.exerciseId, name: suggestion.name, suggestion }),
  );
  [...workout.sets, ...workout.removedSets].forEach(({ exerciseId, name }) =>
    take({ id: exerciseId, name }),
  );
  added.forEach(take);
  return [...all.values()];
}
