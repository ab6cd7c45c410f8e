import type { PlanDay, PlanExercise } from '../plan/plans';
import type { Arrangement } from './arrangement';
import type { ShownWorkout } from './outbox/shown';
import type { Suggestion } from './workouts';

export interface SessionExercise {
  id: string;
  name: string;
  suggestion?: Suggestion;
  planned?: PlanExercise;
  /** The planned exercise whose place this one took. */
  insteadOf?: { id: string; name: string };
}

/** The exercises of a session: as planned, then as logged, then as just added; each once. */
export function sessionExercises(
  workout: ShownWorkout,
  suggestions: readonly Suggestion[],
  day: PlanDay | undefined,
  arrangement: Arrangement,
): SessionExercise[] {
  const all = new Map<string, SessionExercise>();
  const take = (exercise: SessionExercise) => {
    if (!all.has(exercise.id)) {
      all.set(exercise.id, exercise);
    }
  };
  const logged = new Set(workout.sets.map(({ exerciseId }) => exerciseId));
  suggestions.forEach((suggestion) => {
    const { exerciseId: id, name } = suggestion;
    const by = arrangement.swaps[id];
    const planned = day?.exercises.find(({ exerciseId }) => exerciseId === id);
    if (!by || logged.has(id)) {
      take({ id, name, suggestion, ...(planned ? { planned } : {}) });
    }
    if (by) {
      take({
        ...by,
        insteadOf: { id, name },
        ...(planned ? { planned: { ...planned, warmUp: [] } } : {}),
      });
    }
  });
  [...workout.sets, ...workout.removedSets].forEach(({ exerciseId, name }) =>
    take({ id: exerciseId, name }),
  );
  arrangement.added.forEach(take);
  return sideBySide([...all.values()], arrangement);
}

/** The two of a superset stand together, at the place of the first. */
function sideBySide(exercises: SessionExercise[], { pairs }: Arrangement): SessionExercise[] {
  const out: SessionExercise[] = [];
  for (const exercise of exercises) {
    if (out.includes(exercise)) {
      continue;
    }
    out.push(exercise);
    const pair = pairs.find((both) => both.includes(exercise.id));
    const partner = exercises.find(({ id }) => id !== exercise.id && pair?.includes(id));
    if (partner && !out.includes(partner)) {
      out.push(partner);
    }
  }
  return out;
}

/**
 * What to do, read off the plan alone, for a session begun without a network: the plan's load and
 * range, and what was done last time as far as this device remembers.
 */
export function suggestionsOf(
  day: PlanDay | undefined,
  lastSets: (exerciseId: string) => Suggestion['lastTime'],
): Suggestion[] {
  return (day?.exercises ?? []).map(
    ({ exerciseId, name, sets, repsLow, targetRpe, suggestedKg, reason, receiptId }) => {
      const lastTime = lastSets(exerciseId);
      const lastKg = lastTime.at(0)?.weightKg ?? null;
      return {
        exerciseId,
        name,
        lastTime,
        lastTimeAt: lastTime.at(0)?.performedAt ?? null,
        sets,
        weightKg: lastKg ?? suggestedKg,
        reps: repsLow,
        targetRpe,
        rule: 'Plan',
        reason,
        receiptId,
      };
    },
  );
}
