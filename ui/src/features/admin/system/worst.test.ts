import { expect, test } from 'vitest';
import { aProcessor, aStatus } from './samples';
import { worstOf } from './worst';

const withProcessor = (over: Partial<typeof aProcessor>) => ({
  ...aStatus,
  processors: [aProcessor, { ...aProcessor, ...over }],
});

test('a house whose processors follow the log is well', () => {
  expect(worstOf(aStatus)).toBeNull();
});

test('a processor that stopped is worse than parked events', () => {
  expect(worstOf({ ...withProcessor({ error: 'No connection.' }), deadLetters: 2 })).toBe(
    'stopped',
  );
  expect(worstOf({ ...aStatus, deadLetters: 2 })).toBe('letters');
});

test('a log that was changed behind our back is worse than anything', () => {
  const chain = { position: 120, waiting: 0, signedUpTo: 100, signedAt: null, brokenAt: 17 };
  expect(worstOf({ ...aStatus, chain, deadLetters: 2 })).toBe('broken');
});

test('a processor that another node works is not taken for one that stopped', () => {
  expect(worstOf(withProcessor({ running: false, lag: null }))).toBeNull();
});

test('far behind is told, but not of a read model that is just built anew', () => {
  expect(worstOf(withProcessor({ lag: 5_000 }))).toBe('behind');
  const replay = {
    operation: '01900000-0000-7000-8000-00000000ee02',
    state: 'running' as const,
    handled: 10,
    head: 5_000,
    startedAt: '2026-11-23T10:00:00Z',
    endedAt: null,
    failure: null,
  };
  expect(worstOf(withProcessor({ lag: 5_000, replay }))).toBeNull();
});
