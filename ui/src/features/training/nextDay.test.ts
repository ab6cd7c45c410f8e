import { expect, test } from 'vitest';
import type { Plan } from '../plan/plans';
import { nextDay } from './nextDay';

const plan = { id: 'p', days: [{ id: 'a' }, { id: 'b' }] } as Plan;
const trained = (dayId: string, planId = 'p') =>
  [{ items: [{ planId, dayId, status: 'finished' }] }] as Parameters<typeof nextDay>[1];

test('a plan begins with its first day', () => {
  expect(nextDay(plan, [{ items: [] }])?.id).toBe('a');
});

test('the day after the one trained last is next, and after the last the first', () => {
  expect(nextDay(plan, trained('a'))?.id).toBe('b');
  expect(nextDay(plan, trained('b'))?.id).toBe('a');
});

test('sessions of another plan do not count', () => {
  expect(nextDay(plan, trained('a', 'other'))?.id).toBe('a');
});
