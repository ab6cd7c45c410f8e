import { expect, test } from 'vitest';
import { aSet, aWorkout } from '../../testing/samples';
import type { PlanDay } from '../plan/plans';
import { restEnd } from './restEnd';

const NOW = new Date('2026-03-02T18:01:00Z');
const day = { exercises: [{ exerciseId: 'goblet-squat', restSeconds: 120 }] } as PlanDay;
const session = (over: Parameters<typeof aWorkout>[0] = {}) =>
  aWorkout({ startedAt: '2026-03-02T17:50:00Z', sets: [aSet()], ...over });

test('a rest runs from the latest set for as long as the plan says', () => {
  const earlier = aSet({ exerciseId: 'row', performedAt: '2026-03-02T17:55:00Z' });
  const sets = [aSet({ performedAt: '2026-03-02T18:00:00Z' }), earlier];
  expect(restEnd(session({ sets }), [], day, NOW)).toBe(Date.parse('2026-03-02T18:02:00Z'));
});

test('a set that did not arrive yet starts a rest too', () => {
  const set = { ...aSet(), setId: 'b', performedAt: '2026-03-02T18:00:30Z' };
  const unsent = [{ workoutId: session().id, set, state: 'failed' as const }];
  expect(restEnd(session(), unsent, day, NOW)).toBe(Date.parse('2026-03-02T18:02:30Z'));
});

test('no rest runs once it is over, without a plan, or after the session', () => {
  expect(restEnd(session(), [], day, new Date('2026-03-02T18:02:00Z'))).toBeNull();
  expect(restEnd(session(), [], undefined, NOW)).toBeNull();
  expect(restEnd(session({ status: 'finished' as never }), [], day, NOW)).toBeNull();
});
