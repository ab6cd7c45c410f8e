import { expect, test } from 'vitest';
import { isWithin, leavesOf, spokenPath } from './leaves';

test('every value has its pointer, and what is withheld counts as one value', () => {
  const sealed = { '~sealed': 'note' };
  expect(leavesOf({ sets: [{ reps: 8 }], note: sealed, 'a/b': null, none: [] })).toEqual([
    { path: '/sets/0/reps', value: 8 },
    { path: '/note', value: sealed },
    { path: '/a~1b', value: null },
    { path: '/none', value: [] },
  ]);
});

test('a pointer reads as a way through the state', () => {
  expect(spokenPath('/sets/0/reps')).toBe('sets › 0 › reps');
  expect(spokenPath('/a~1b')).toBe('a/b');
});

test('what lies within a change is marked, a longer name is not', () => {
  expect(isWithin('/sets/0/reps', ['/sets/0'])).toBe(true);
  expect(isWithin('/sets/01', ['/sets/0'])).toBe(false);
});
