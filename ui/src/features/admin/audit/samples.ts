import type { Step, Trail } from './audit';

const ACTOR = '01900000-0000-7000-8000-00000000cd01';

export const firstStep: Step = {
  position: 0,
  eventId: '01900000-0000-7000-8000-00000000ef00',
  event: 'WorkoutStarted',
  at: '2026-11-23T10:00:00.123Z',
  actor: ACTOR,
  command: 'StartWorkout',
  reason: null,
  requestId: 'request-1',
  traceId: null,
  causationId: null,
  payload: { workout: 'workout-1', note: { '~sealed': 'note' } },
  before: {},
  after: { open: true, sets: [] },
  changes: [{ path: '/open', before: null, after: true }],
};

export const secondStep: Step = {
  ...firstStep,
  position: 1,
  eventId: '01900000-0000-7000-8000-00000000ef01',
  event: 'SetLogged',
  command: 'LogSet',
  payload: { reps: 8 },
  before: { open: true, sets: [] },
  after: { open: true, sets: [{ reps: 8 }] },
  changes: [{ path: '/sets/0', before: null, after: { reps: 8 } }],
};

export const aTrail: Trail = {
  id: 'workout-1',
  kind: 'workout',
  person: ACTOR,
  personal: false,
  asOf: null,
  events: 2,
  state: { open: true, sets: [{ reps: 8 }] },
  items: [firstStep, secondStep],
  next: null,
};
