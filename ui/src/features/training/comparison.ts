import type { LoggedSet, Suggestion } from './workouts';

export interface Comparison {
  exerciseId: string;
  name: string;
  best: LoggedSet;
  lastBest: LoggedSet;
  /** Work done against last time, in percent; null when it cannot be told. */
  workPercent: number | null;
}

/** Each exercise of a session beside the last time before it; those done for the first time are left out. */
export function compared(
  sets: readonly LoggedSet[],
  startedAt: string,
  suggestions: readonly Suggestion[],
): Comparison[] {
  return suggestions.flatMap(({ exerciseId, name, lastTime, lastTimeAt }) => {
    const now = counting(sets.filter((set) => set.exerciseId === exerciseId));
    const before = counting(lastTime);
    const best = bestOf(now);
    const lastBest = bestOf(before);
    if (!best || !lastBest || lastTimeAt === null || lastTimeAt >= startedAt) {
      return [];
    }
    const last = work(before);
    const workPercent = last === 0 ? null : Math.round((work(now) / last - 1) * 100);
    return [{ exerciseId, name, best, lastBest, workPercent }];
  });
}

const counting = (sets: readonly LoggedSet[]) => sets.filter(({ type }) => type !== 'warmup');

function amount({ weightKg, reps, durationSeconds, distanceMeters }: LoggedSet): number {
  return weightKg && reps ? weightKg * reps : (reps ?? distanceMeters ?? durationSeconds ?? 0);
}

const work = (sets: readonly LoggedSet[]): number =>
  sets.reduce((sum, set) => sum + amount(set), 0);

/** The heaviest set, of those the longest. */
function bestOf(sets: readonly LoggedSet[]): LoggedSet | undefined {
  return sets.toSorted((a, b) => (b.weightKg ?? 0) - (a.weightKg ?? 0) || amount(b) - amount(a))[0];
}
