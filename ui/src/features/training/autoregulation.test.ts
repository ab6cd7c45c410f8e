import { expect, test } from 'vitest';
import { aSet } from '../../testing/samples';
import { adjustment } from './autoregulation';

const set = (weightKg: number, rpe: number | null, over = {}) =>
  aSet({ weightKg, reps: 8, rpe, ...over });

test('a set harder than planned makes the next one lighter, by five percent at most', () => {
  expect(adjustment([set(100, 10)], 8, 2.5)).toMatchObject({ kg: 95, direction: 'lighter' });
  expect(adjustment([set(100, 9)], 8, 2.5)).toMatchObject({ kg: 97.5 });
});

test('an easier one makes it heavier, by ten percent of the first set at most', () => {
  expect(adjustment([set(100, 6)], 8, 2.5)).toMatchObject({ kg: 105, direction: 'heavier' });
  expect(adjustment([set(100, 6), set(105, 6), set(110, 6)], 8, 2.5)).toBeNull();
});

test('as planned, unknown or a warm-up: nothing is said', () => {
  expect(adjustment([set(100, 8.5)], 8, 2.5)).toBeNull();
  expect(adjustment([set(100, null)], 8, 2.5)).toBeNull();
  expect(adjustment([set(60, 5, { type: 'warmup' })], 8, 2.5)).toBeNull();
  expect(adjustment([set(100, 10)], null, 2.5)).toBeNull();
});

test('a step too coarse for five percent is not taken', () => {
  expect(adjustment([set(20, 9.5)], 8, 5)).toBeNull();
});
