import type { DeadLetter, Processor, SystemStatus } from './system';

export const aProcessor: Processor = {
  name: 'progress',
  running: true,
  error: null,
  lag: 0,
  segments: [{ id: 0, position: 120, caughtUp: true, failing: false }],
  deadLetters: 0,
  replayable: true,
  replay: null,
};

export const aStatus: SystemStatus = {
  version: '1.0.0',
  startedAt: '2026-11-23T08:00:00Z',
  database: { builtIn: true, version: '18.6', bytes: 48_000_000 },
  eventStore: { kind: 'postgresql', head: 120 },
  chain: {
    position: 120,
    waiting: 0,
    signedUpTo: 100,
    signedAt: '2026-11-23T09:55:00Z',
    brokenAt: null,
  },
  processors: [aProcessor],
  deadLetters: 0,
  pools: [{ name: 'jdbc', active: 1, most: 10, waiting: 0 }],
  providers: [],
};

export const aLetter: DeadLetter = {
  id: 'letter-1',
  processor: 'progress',
  sequence: 'person-1',
  sequenceIndex: 0,
  event: 'SetLogged',
  eventId: '01900000-0000-7000-8000-00000000ee01',
  stream: 'workout-1',
  position: 3,
  parkedAt: '2026-11-23T10:00:00Z',
  triedAt: null,
  causeType: 'ArithmeticException',
  causeMessage: 'divide by zero',
};
