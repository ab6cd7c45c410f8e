import { expect, test } from 'vitest';
import { aSet, aWorkout } from '../../../testing/samples';
import type { Action, Command } from './command';
import { nextToSend } from './sending';
import { shownList, shownWorkout } from './shown';

const ID = '01900000-0000-7000-8000-0000000000aa';
let made = 0;

function command(action: Action, over: Partial<Command> = {}): Command {
  made += 1;
  const at = {
    id: String(made).padStart(4, '0'),
    person: 'p',
    workoutId: ID,
    madeAt: '2026-03-02T18:00:00Z',
  };
  return { ...action, ...at, ...over } as Command;
}

const start = () =>
  command({ kind: 'start', planId: null, dayId: null, startedAt: '2026-03-02T17:50:00Z' });
const log = (setId: string, reps = 8) =>
  command({
    kind: 'log',
    name: 'Goblet squat',
    set: {
      setId,
      exerciseId: 'goblet-squat',
      reps,
      weightKg: 20,
      performedAt: '2026-03-02T18:00:00Z',
    },
  });
const base = (reps = 8) => ({ entry: { ...entry, reps }, removed: false });
const entry = {
  exerciseId: 'goblet-squat',
  reps: 8,
  weightKg: 20,
  rpe: null,
  type: 'working' as const,
};

test('a session begun without a network is there with its sets, corrections and end', () => {
  const commands = [
    start(),
    log('a'),
    log('b'),
    command({ kind: 'correct', setId: 'a', entry: { ...entry, reps: 9 }, base: base() }),
    command({ kind: 'remove', setId: 'b', base: base() }),
    command({
      kind: 'finish',
      closing: { durationMinutes: 40, sessionRpe: 7, note: null },
      finishedAt: '2026-03-02T18:40:00Z',
    }),
  ];
  const shown = shownWorkout(undefined, commands, ID);
  expect(shown).toMatchObject({ status: 'finished', durationMinutes: 40, version: -1 });
  expect(shown?.sets).toMatchObject([{ setId: 'a', reps: 9, correctedFrom: [{ reps: 8 }] }]);
  expect(shown?.removedSets).toMatchObject([{ setId: 'b' }]);
});

test('a set the server has by now is shown once', () => {
  const server = aWorkout({ id: ID, sets: [aSet({ setId: 'a' })] });
  expect(shownWorkout(server, [log('a'), log('b')], ID)?.sets.map(({ setId }) => setId)).toEqual([
    'a',
    'b',
  ]);
});

test('a change in conflict is not shown as made, but asks', () => {
  const server = aWorkout({ id: ID, sets: [aSet({ setId: 'a', reps: 12 })] });
  const theirs = base(12);
  const mine = command(
    { kind: 'correct', setId: 'a', entry: { ...entry, reps: 9 }, base: base() },
    { conflict: { kind: 'setChanged', theirs } },
  );
  expect(shownWorkout(server, [mine], ID)?.sets[0]).toMatchObject({ reps: 12, waiting: mine });
});

test('a thrown away session leaves the list, a new one enters it', () => {
  const other = { ...aWorkout({ id: 'x' }), exercises: [], setCount: 1, tonnageKg: 0 };
  const gone = command({ kind: 'discard', seen: 1 }, { workoutId: 'x' });
  const list = shownList([other], [start(), log('a'), gone], () => undefined);
  expect(list).toMatchObject([
    { id: ID, setCount: 1, tonnageKg: 160, exercises: ['Goblet squat'] },
  ]);
});

test('what waits for a person holds back only what depends on it', () => {
  const refused = { conflict: { kind: 'refused' as const, why: 'no', rule: null } };
  const first = { ...log('a'), ...refused };
  const later = command({ kind: 'remove', setId: 'a', base: base() });
  const other = log('b');
  expect(nextToSend([first, later, other], 0)).toBe(other);
  expect(nextToSend([{ ...start(), ...refused }, other], 0)).toBeNull();
  expect(nextToSend([command({ kind: 'discard', seen: 0 }, { notBefore: 10 })], 9)).toBeNull();
});
