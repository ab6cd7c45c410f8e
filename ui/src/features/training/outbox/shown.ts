import type { LoggedSet, Workout, WorkoutSummary } from '../workouts';
import type { Command, CommandOf } from './command';
import { entryOfSet } from './merge';

/** A set as it stands with all that is still to be sent. */
export interface ShownSet extends LoggedSet {
  /** The command about it that the server does not have yet. */
  waiting: Command | null;
}

export interface ShownWorkout extends Omit<Workout, 'sets' | 'removedSets'> {
  sets: ShownSet[];
  removedSets: ShownSet[];
  /** All commands of this session still here, in order. */
  waiting: Command[];
}

/**
 * A session as the server last told it, with what the person did since. Null when neither knows it.
 * A change that met a conflict is left out: the row shows what stands, and asks.
 */
export function shownWorkout(
  server: Workout | undefined,
  commands: readonly Command[],
  id: string,
): ShownWorkout | null {
  const mine = commands.filter(({ workoutId }) => workoutId === id);
  const start = mine.find((command) => command.kind === 'start');
  const base = server ?? (start ? begun(start) : null);
  if (base === null) {
    return null;
  }
  const { sets, removedSets, ...rest } = base;
  const all: ShownSet[] = [
    ...sets.map((set) => ({ ...set, removed: false, waiting: null })),
    ...removedSets.map((set) => ({ ...set, removed: true, waiting: null })),
  ];
  let shown = { ...rest };
  for (const command of mine) {
    const at = all.findIndex(({ setId }) => 'setId' in command && setId === command.setId);
    const set = all[at];
    switch (command.kind) {
      case 'log': {
        const known = all.findIndex(({ setId }) => setId === command.set.setId);
        if (known < 0) {
          all.push(newSet(command));
        }
        break;
      }
      case 'correct':
        if (set) {
          all[at] = command.conflict
            ? { ...set, waiting: command }
            : { ...corrected(set, command), waiting: command };
        }
        break;
      case 'remove':
      case 'restore':
        if (set) {
          const removed = command.conflict ? set.removed : command.kind === 'remove';
          all[at] = { ...set, removed, waiting: command };
        }
        break;
      case 'finish':
        if (shown.status === 'open' && !command.conflict) {
          shown = {
            ...shown,
            ...command.closing,
            status: 'finished',
            finishedAt: command.finishedAt,
          };
        }
        break;
      case 'amend':
        if (!command.conflict) {
          shown = { ...shown, ...command.closing };
        }
        break;
      case 'discard':
        if (!command.conflict) {
          shown = { ...shown, status: 'discarded' };
        }
        break;
      case 'start':
        break;
    }
  }
  return {
    ...shown,
    sets: all.filter(({ removed }) => !removed),
    removedSets: all.filter(({ removed }) => removed),
    waiting: mine,
  };
}

function begun({ workoutId, planId, dayId, startedAt }: CommandOf<'start'>): Workout {
  return {
    id: workoutId,
    version: -1,
    status: 'open',
    planId,
    dayId,
    startedAt,
    finishedAt: null,
    durationMinutes: null,
    sessionRpe: null,
    note: null,
    noteErased: false,
    sets: [],
    removedSets: [],
  };
}

function newSet(command: CommandOf<'log'>): ShownSet {
  const { set, name } = command;
  return {
    setId: set.setId,
    exerciseId: set.exerciseId,
    name,
    reps: set.reps ?? null,
    weightKg: set.weightKg ?? null,
    rpe: set.rpe ?? null,
    rir: set.rir ?? null,
    type: set.type ?? 'working',
    durationSeconds: set.durationSeconds ?? null,
    distanceMeters: set.distanceMeters ?? null,
    note: set.note ?? null,
    noteErased: false,
    performedAt: set.performedAt,
    removed: false,
    correctedFrom: [],
    waiting: command,
  };
}

function corrected(set: ShownSet, { entry, madeAt }: CommandOf<'correct'>): ShownSet {
  const { exerciseId, reps, weightKg, rpe, type, durationSeconds, distanceMeters } = set;
  const before = { exerciseId, reps, weightKg, rpe, type, durationSeconds, distanceMeters };
  return {
    ...set,
    ...entryOfSet(set),
    exerciseId: entry.exerciseId,
    reps: entry.reps ?? null,
    weightKg: entry.weightKg ?? null,
    rpe: entry.rpe ?? null,
    type: entry.type ?? set.type,
    durationSeconds: entry.durationSeconds ?? null,
    distanceMeters: entry.distanceMeters ?? null,
    note: entry.note ?? null,
    correctedFrom: [...set.correctedFrom, { ...before, replacedAt: madeAt }],
  };
}

/** A session as a line of a list. */
export function summaryOf(workout: ShownWorkout): WorkoutSummary {
  const { id, version, status, planId, dayId, startedAt, finishedAt } = workout;
  const { durationMinutes, sessionRpe, sets } = workout;
  const tonnageKg = sets.reduce(
    (sum, { weightKg, reps }) => sum + (weightKg ?? 0) * (reps ?? 0),
    0,
  );
  return {
    id,
    version,
    status,
    planId,
    dayId,
    startedAt,
    finishedAt,
    durationMinutes,
    sessionRpe,
    exercises: [...new Set(sets.map(({ name }) => name))],
    setCount: sets.length,
    tonnageKg,
  };
}

/** A list of sessions with those of the outbox: new ones first, changed ones in place. */
export function shownList(
  items: readonly WorkoutSummary[],
  commands: readonly Command[],
  serverOf: (id: string) => Workout | undefined,
): WorkoutSummary[] {
  const touched = new Map<string, WorkoutSummary>();
  for (const id of new Set(commands.map(({ workoutId }) => workoutId))) {
    const shown = shownWorkout(serverOf(id), commands, id);
    if (shown) {
      touched.set(id, summaryOf(shown));
    }
  }
  const gone = new Set(
    commands.filter((c) => c.kind === 'discard' && !c.conflict).map(({ workoutId }) => workoutId),
  );
  const listed = new Set(items.map(({ id }) => id));
  const fresh = [...touched.values()].filter(({ id }) => !listed.has(id));
  return [...fresh, ...items.map((item) => touched.get(item.id) ?? item)]
    .filter(({ id, status }) => status !== 'discarded' && !gone.has(id))
    .toSorted((a, b) => b.startedAt.localeCompare(a.startedAt));
}
