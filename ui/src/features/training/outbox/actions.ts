import { uuidv7 } from '../../../api/uuidv7';
import type { Closing, Command, CommandOf, SetEntry } from './command';
import { closingOf, entryOfSet } from './merge';
import type { ShownSet, ShownWorkout } from './shown';
import { add, amend, take } from './store';

/** How long a thrown-away session can be brought back before the server hears of it. */
export const UNDO_MS = 8000;

interface Beginning {
  planId?: string | undefined;
  dayId?: string | undefined;
  startedAt?: string;
}

/** Begins a session and answers its id; it is there at once, network or not. */
export function startSession({ planId, dayId, startedAt }: Beginning): string {
  const workoutId = uuidv7();
  add(workoutId, {
    kind: 'start',
    planId: planId ?? null,
    dayId: dayId ?? null,
    startedAt: startedAt ?? new Date().toISOString(),
  });
  return workoutId;
}

/** Logs a set and answers its id. */
export function logSet(
  workoutId: string,
  name: string,
  entry: SetEntry,
  performedAt: string,
): string {
  const setId = uuidv7();
  add(workoutId, { kind: 'log', name, set: { ...entry, setId, performedAt } });
  return setId;
}

const baseOf = (set: ShownSet) => ({ entry: entryOfSet(set), removed: set.removed });

export const correctSet = (workoutId: string, set: ShownSet, entry: SetEntry): Command =>
  add(workoutId, { kind: 'correct', setId: set.setId, entry, base: baseOf(set) });

export const removeSet = (workoutId: string, set: ShownSet): Command =>
  add(workoutId, { kind: 'remove', setId: set.setId, base: baseOf(set) });

export const restoreSet = (workoutId: string, setId: string): Command =>
  add(workoutId, { kind: 'restore', setId });

export const finishSession = (workoutId: string, closing: Closing, finishedAt: string): Command =>
  add(workoutId, { kind: 'finish', closing, finishedAt });

export const amendSession = (workout: ShownWorkout, closing: Closing): Command =>
  add(workout.id, { kind: 'amend', closing, base: closingOf(workout) });

/** Throws a session away; for some seconds the command can be taken back. */
export function discardSession(id: string, seen: number): Command {
  return add(id, { kind: 'discard', seen }, { notBefore: Date.now() + UNDO_MS });
}

export const giveUp = (command: Command): Promise<void> => take(command.id);

/** Sends a command again that the server refused. */
export function tryAgain(command: Command): void {
  amend(command.id, ({ conflict: _, ...rest }) => rest as Command);
}

/** Lets the person's own entry stand over what another device made of it. */
export function insist(command: Command): void {
  const { conflict } = command;
  if (command.kind === 'finish' && conflict?.kind === 'closingChanged') {
    add(command.workoutId, { kind: 'amend', closing: command.closing, base: conflict.theirs });
    void take(command.id);
    return;
  }
  amend(command.id, ({ conflict: met, ...rest }) => {
    if (met?.kind === 'setChanged' || met?.kind === 'closingChanged') {
      return { ...rest, base: met.theirs } as Command;
    }
    if (rest.kind === 'discard' && met?.kind === 'setsAdded') {
      return { ...rest, seen: rest.seen + met.count } as Command;
    }
    return rest as Command;
  });
}

/** Keeps a set that could not be logged or changed as one more set of a session that takes it. */
export function keepAsNewSet(
  command: CommandOf<'log'> | CommandOf<'correct'>,
  name: string,
  workout: ShownWorkout,
): string {
  const entry = command.kind === 'log' ? entryOfNew(command) : command.entry;
  const done = command.kind === 'log' ? command.set.performedAt : command.madeAt;
  const { finishedAt } = workout;
  const gone =
    workout.status === 'discarded' ||
    (command.conflict?.kind === 'refused' && command.conflict.rule === 'WorkoutIsNotDiscarded');
  const id = gone ? startSession({ startedAt: done }) : workout.id;
  const performedAt = !gone && finishedAt !== null && done > finishedAt ? finishedAt : done;
  logSet(id, name, entry, performedAt);
  void take(command.id);
  return id;
}

function entryOfNew({ set }: CommandOf<'log'>): SetEntry {
  const { setId: _, performedAt: __, ...entry } = set;
  return entry;
}

/** Begins a session again without the day of a plan that is gone. */
export function startWithoutPlan(command: CommandOf<'start'>): void {
  amend(
    command.id,
    ({ conflict: _, ...rest }) => ({ ...rest, planId: null, dayId: null }) as Command,
  );
}
