import type { ShownSet, ShownWorkout } from './outbox/shown';
import type { Arrangement } from './arrangement';
import { partnerOf } from './arrangement';
import { startedLongAgo } from './sessionTime';

export interface Rest {
  /** The set after which one rests. */
  setId: string;
  /** ms since 1970. */
  until: number;
  seconds: number;
  /** How much the last effort added or took, seconds. */
  adapted: number;
}

const ROUND_S = 5;
const HARD = 9;
const EASY = 6.5;

/** Longer after a hard set, shorter after an easy one: a quarter more, a fifth less. */
export function adaptedSeconds(planned: number, rpe: number | null): number {
  const factor = rpe === null ? 1 : rpe >= HARD ? 1.25 : rpe <= EASY ? 0.8 : 1;
  return Math.round((planned * factor) / ROUND_S) * ROUND_S;
}

/**
 * The rest that runs now; null when none does. Read off the sets themselves, so that a reload, a lock
 * or another device changes nothing. Between the two exercises of a superset nobody rests.
 */
export function restNow(
  workout: ShownWorkout,
  arrangement: Arrangement,
  plannedSeconds: (exerciseId: string) => number | null,
  now: number,
): Rest | null {
  if (workout.status !== 'open' || startedLongAgo(workout, new Date(now))) {
    return null;
  }
  const latest = workout.sets.toSorted((a, b) => b.performedAt.localeCompare(a.performedAt))[0];
  if (
    !latest ||
    latest.type === 'warmup' ||
    isMidSuperset(workout.sets, arrangement, latest.exerciseId)
  ) {
    return null;
  }
  const partner = partnerOf(arrangement, latest.exerciseId);
  const own = plannedSeconds(latest.exerciseId);
  const planned = Math.max(own ?? 0, partner === null ? 0 : (plannedSeconds(partner) ?? 0));
  if (planned === 0) {
    return null;
  }
  const mine = arrangement.rest?.setId === latest.setId ? arrangement.rest : null;
  const adapted = adaptedSeconds(planned, latest.rpe);
  const seconds = adapted + (mine?.extra ?? 0);
  const until = Date.parse(latest.performedAt) + seconds * 1000;
  return until > now && !mine?.over
    ? { setId: latest.setId, until, seconds, adapted: adapted - planned }
    : null;
}

/** Whether the partner's set of this round is still to come. */
export function isMidSuperset(
  sets: readonly ShownSet[],
  arrangement: Arrangement,
  exerciseId: string,
): boolean {
  const partner = partnerOf(arrangement, exerciseId);
  const rounds = (id: string) =>
    sets.filter((set) => set.exerciseId === id && set.type !== 'warmup').length;
  return partner !== null && rounds(partner) < rounds(exerciseId);
}
