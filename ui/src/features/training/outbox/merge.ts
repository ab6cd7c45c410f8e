import type { LoggedSet, Workout } from '../workouts';
import type { Closing, CommandOf, SetEntry, Theirs } from './command';

const SAID = [
  'exerciseId',
  'reps',
  'weightKg',
  'rpe',
  'type',
  'durationSeconds',
  'distanceMeters',
  'note',
] as const;

/** What a set says, as a correction would say it. */
export function entryOfSet(set: LoggedSet): SetEntry {
  const { exerciseId, reps, weightKg, rpe, type, durationSeconds, distanceMeters, note } = set;
  return { exerciseId, reps, weightKg, rpe, type, durationSeconds, distanceMeters, note };
}

export function sameEntry(a: SetEntry, b: SetEntry): boolean {
  return SAID.every((field) => (a[field] ?? null) === (b[field] ?? null));
}

export const closingOf = ({ durationMinutes, sessionRpe, note }: Workout): Closing => ({
  durationMinutes,
  sessionRpe,
  note,
});

export const sameClosing = (a: Closing, b: Closing): boolean =>
  a.durationMinutes === b.durationMinutes && a.sessionRpe === b.sessionRpe && a.note === b.note;

/** A set of a session, taken out or not. */
export function findSet(workout: Workout, setId: string): LoggedSet | undefined {
  return [...workout.sets, ...workout.removedSets].find((set) => set.setId === setId);
}

/**
 * What another device made of the set that a change is about; null when nothing stands against the
 * change: the set is as the person saw it, or is already as the person wants it.
 */
export function changedMeanwhile(
  command: CommandOf<'correct'> | CommandOf<'remove'>,
  now: Workout,
): Theirs | null {
  const set = findSet(now, command.setId);
  if (!set) {
    return null;
  }
  const theirs: Theirs = { entry: entryOfSet(set), removed: set.removed };
  const { base } = command;
  if (same(theirs, base)) {
    return null;
  }
  const wanted =
    command.kind === 'correct'
      ? { entry: command.entry, removed: base.removed }
      : { ...base, removed: true };
  return same(theirs, wanted) ? null : theirs;
}

const same = (a: Theirs, b: Theirs): boolean =>
  a.removed === b.removed && sameEntry(a.entry, b.entry);
