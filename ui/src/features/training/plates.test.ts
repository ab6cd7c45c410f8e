import { expect, test } from 'vitest';
import { loading } from './plates';

const GYM = [20, 15, 10, 5, 2.5, 1.25].map((weight) => ({ weight, pairs: 4 }));

test('100 kg on a 20 kg bar is two twenties on each side', () => {
  expect(loading(100, 20, GYM)).toEqual({ side: [20, 20], total: 100 });
});

test('fewest plates, not greedy ones', () => {
  const home = [20, 15].map((weight) => ({ weight, pairs: 2 }));
  expect(loading(80, 20, home)).toEqual({ side: [15, 15], total: 80 });
});

test('what cannot be loaded exactly comes closest from below', () => {
  expect(loading(101, 20, GYM)).toEqual({ side: [20, 20], total: 100 });
  expect(loading(300, 20, [{ weight: 10, pairs: 2 }])).toEqual({ side: [10, 10], total: 60 });
});

test('no plates go on for less than the bar', () => {
  expect(loading(15, 20, GYM)).toBeNull();
  expect(loading(20, 20, GYM)).toEqual({ side: [], total: 20 });
});
