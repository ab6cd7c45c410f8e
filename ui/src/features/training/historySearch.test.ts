import { expect, test } from 'vitest';
import { dayOf, matching, weeksOf } from './historySearch';
import type { WorkoutSummary } from './workouts';

const session = (startedAt: string, ...exercises: string[]) =>
  ({ startedAt, exercises }) as WorkoutSummary;

test('March 2026 begins on a Sunday and fills six weeks', () => {
  const weeks = weeksOf(2026, 2);
  expect(weeks).toHaveLength(6);
  expect(weeks[0]).toEqual([null, null, null, null, null, null, '2026-03-01']);
  expect(weeks[5]?.slice(0, 3)).toEqual(['2026-03-30', '2026-03-31', null]);
});

test('every word has to be found, in names or in the date', () => {
  const squat = session('2026-03-02T12:00:00Z', 'Goblet squat', 'Row');
  const press = session('2026-02-02T12:00:00Z', 'Bench press');
  expect(matching([squat, press], 'squat mar')).toEqual([squat]);
  expect(matching([squat, press], 'press squat')).toEqual([]);
  expect(matching([squat, press], ' ')).toEqual([squat, press]);
  expect(dayOf('2026-03-02T12:00:00Z')).toBe('2026-03-02');
});
