import type { LoggedSet } from './workouts';

/**
 * Share of the one-repetition maximum by repetitions to failure, from 1 in steps of one half; the RPE
 * chart of M. Tuchscherer that the server uses too.
 */
const PERCENT = [
  100, 97.8, 95.5, 93.9, 92.2, 90.7, 89.2, 87.8, 86.3, 85.0, 83.7, 82.4, 81.1, 79.9, 78.6, 77.4,
  76.2, 75.1, 73.9, 72.3, 70.7, 69.4, 68.0, 66.7, 65.3, 63.95, 62.6, 61.25, 59.9,
];
const MOST_PER_SET = 0.05;
const MOST_PER_SESSION = 0.1;
const WORTH_SAYING = 0.5;

function share(reps: number, rpe: number): number {
  const place = Math.max(0, Math.min(PERCENT.length - 1, Math.round((reps + 10 - rpe - 1) * 2)));
  return PERCENT[place] ?? 0;
}

export interface Adjustment {
  kg: number;
  direction: 'lighter' | 'heavier';
  rpe: number;
  target: number;
}

type Done = Pick<LoggedSet, 'weightKg' | 'reps' | 'rpe' | 'type'>;

/**
 * The load for the next set from how hard the last one was: w · share(target) / share(actual), at most
 * 5 % per set and 10 % from the first set of the session, rounded to what can be loaded. Null when the
 * set was as hard as planned, or nothing is known.
 */
export function adjustment(
  done: readonly Done[],
  target: number | null,
  stepKg: number,
): Adjustment | null {
  const work = done.filter(({ type }) => type === 'working');
  const last = work.at(-1);
  if (!last?.weightKg || !last.reps || last.rpe === null || target === null) {
    return null;
  }
  if (Math.abs(last.rpe - target) <= WORTH_SAYING) {
    return null;
  }
  const first = work[0]?.weightKg ?? last.weightKg;
  const wanted = (last.weightKg * share(last.reps, target)) / share(last.reps, last.rpe);
  const perSet = clamp(wanted, last.weightKg, MOST_PER_SET);
  const kg = toStep(clamp(perSet, first, MOST_PER_SESSION), stepKg, last.weightKg);
  if (kg === last.weightKg || kg <= 0) {
    return null;
  }
  return { kg, direction: kg < last.weightKg ? 'lighter' : 'heavier', rpe: last.rpe, target };
}

const clamp = (kg: number, around: number, most: number): number =>
  Math.min(around * (1 + most), Math.max(around * (1 - most), kg));

/** The loadable weight nearest to the last one on the side of the wanted one, one step at least. */
function toStep(kg: number, step: number, last: number): number {
  if (step <= 0) {
    return kg;
  }
  const steps = Math.round((kg - last) / step);
  return Math.round((last + steps * step) * 1000) / 1000;
}
