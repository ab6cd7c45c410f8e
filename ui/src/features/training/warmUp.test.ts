import { expect, test } from 'vitest';
import { warmUpRamp } from './warmUp';

test('three steps lead to a hundred kilograms', () => {
  expect(warmUpRamp(100, 2.5, 20)).toEqual([
    { weightKg: 40, reps: 8 },
    { weightKg: 60, reps: 5 },
    { weightKg: 80, reps: 3 },
  ]);
});

test('a bar is never lighter than itself, and no step is done twice', () => {
  expect(warmUpRamp(30, 2.5, 20).map(({ weightKg }) => weightKg)).toEqual([20, 25]);
});

test('the plan decides: nothing to warm up after an exercise for the same muscles', () => {
  expect(warmUpRamp(100, 2.5, 20, [])).toEqual([]);
  expect(warmUpRamp(100, 2.5, 0, [{ shareOfLoad: 0.5, reps: 6 }])).toEqual([
    { weightKg: 50, reps: 6 },
  ]);
});

test('light work warms up for itself', () => {
  expect(warmUpRamp(10, 1, 0)).toEqual([]);
  expect(warmUpRamp(null, 1, 0)).toEqual([]);
});
