import { expect, test } from 'vitest';
import { aSet, aSuggestion } from '../../testing/samples';
import { bodyOf, entryOf, mistakeIn, prefill } from './entry';

test('the first set comes from the suggestion, in the unit of the reader', () => {
  const entry = prefill([], aSuggestion({ weightKg: 20.412, reps: 6 }), 'reps_weight', 'lb');
  expect(entry).toMatchObject({ weight: '45', reps: '6', rpe: '', type: 'working' });
});

test('a timed exercise takes the suggested number as seconds', () => {
  const entry = prefill([], aSuggestion({ weightKg: null, reps: 40 }), 'duration', 'kg');
  expect(entry).toMatchObject({ seconds: '40', reps: '' });
});

test('without a suggestion for the weight, last time counts', () => {
  const last = aSuggestion({ weightKg: null, reps: null, lastTime: [aSet({ weightKg: 18 })] });
  expect(prefill([], last, 'reps_weight', 'kg')).toMatchObject({ weight: '18', reps: '8' });
});

test('only what the measure asks for is sent', () => {
  const entry = { ...entryOf(aSet(), 'kg'), seconds: '45' };
  expect(bodyOf('plank', entry, 'duration', 'kg')).toMatchObject({
    durationSeconds: 45,
    reps: null,
    weightKg: null,
  });
});

test.each([
  ['weight', { weight: '' }],
  ['weight', { weight: 'ten' }],
  ['reps', { reps: '8.5' }],
  ['rpe', { rpe: '0' }],
])('%s is wrong in %o', (field, change) => {
  expect(mistakeIn({ ...entryOf(aSet(), 'kg'), ...change }, 'reps_weight')).toBe(field);
});

test('zero repetitions are a missed attempt and can be logged', () => {
  expect(mistakeIn({ ...entryOf(aSet(), 'kg'), reps: '0' }, 'reps_weight')).toBeNull();
});
