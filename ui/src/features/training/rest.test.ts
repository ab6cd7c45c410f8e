import { expect, test } from 'vitest';
import { aSet, aWorkout } from '../../testing/samples';
import type { Arrangement } from './arrangement';
import { shownWorkout } from './outbox/shown';
import { adaptedSeconds, restNow } from './rest';

const NOW = Date.parse('2026-03-02T18:01:00Z');
const ALONE: Arrangement = { added: [], swaps: {}, pairs: [], rest: null };
const planned = (id: string) => ({ 'goblet-squat': 120, row: 90 })[id] ?? null;

function session(over: Parameters<typeof aWorkout>[0] = {}) {
  const workout = aWorkout({ startedAt: '2026-03-02T17:50:00Z', sets: [aSet()], ...over });
  const shown = shownWorkout(workout, [], workout.id);
  if (!shown) {
    throw new Error('the session is known');
  }
  return shown;
}

test('a rest runs from the latest set for as long as the plan says', () => {
  const earlier = aSet({ setId: 'a', exerciseId: 'row', performedAt: '2026-03-02T17:55:00Z' });
  const sets = [aSet({ performedAt: '2026-03-02T18:00:00Z' }), earlier];
  expect(restNow(session({ sets }), ALONE, planned, NOW)?.until).toBe(
    Date.parse('2026-03-02T18:02:00Z'),
  );
});

test('a hard set earns a quarter more, an easy one a fifth less', () => {
  expect(adaptedSeconds(120, 9.5)).toBe(150);
  expect(adaptedSeconds(120, 8)).toBe(120);
  expect(adaptedSeconds(120, 6)).toBe(95);
  expect(adaptedSeconds(120, null)).toBe(120);
});

test('no rest runs once it is over or skipped, after a warm-up, without a plan, or after the session', () => {
  expect(restNow(session(), ALONE, planned, Date.parse('2026-03-02T18:02:00Z'))).toBeNull();
  const skipped = { ...ALONE, rest: { setId: aSet().setId, extra: 0, over: true } };
  expect(restNow(session(), skipped, planned, NOW)).toBeNull();
  expect(restNow(session({ sets: [aSet({ type: 'warmup' })] }), ALONE, planned, NOW)).toBeNull();
  expect(restNow(session(), ALONE, () => null, NOW)).toBeNull();
  expect(restNow(session({ status: 'finished' }), ALONE, planned, NOW)).toBeNull();
});

test('a superset rests after its second exercise, as long as the longer of the two asks', () => {
  const pair: Arrangement = { ...ALONE, pairs: [['goblet-squat', 'row']] };
  const squat = aSet({ rpe: 8 });
  expect(restNow(session({ sets: [squat] }), pair, planned, NOW)).toBeNull();
  const row = aSet({ setId: 'b', exerciseId: 'row', rpe: 8, performedAt: '2026-03-02T18:00:30Z' });
  expect(restNow(session({ sets: [squat, row] }), pair, planned, NOW)?.seconds).toBe(120);
});
