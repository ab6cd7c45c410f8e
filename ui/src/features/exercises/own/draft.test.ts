import { expect, test } from 'vitest';
import { anExercise } from '../../../testing/samples';
import { descriptionOf, draftOf, emptyDraft, mistakesIn } from './draft';

const COMPLETE = draftOf(
  anExercise({ bodyweightFraction: 0.65, cues: ['Lean in', 'Short steps'] }),
);

test('an empty form misses what must be said, in its order', () => {
  expect(mistakesIn(emptyDraft(''))).toEqual(['name', 'measure', 'primary', 'pattern']);
  expect(descriptionOf(emptyDraft(''))).toBeNull();
});

test('what an exercise is survives being changed without a change', () => {
  expect(descriptionOf(COMPLETE)).toMatchObject({
    name: 'Sled push',
    bodyweightFraction: 0.65,
    cues: ['Lean in', 'Short steps'],
    equipment: ['sled'],
  });
});

test('a muscle that is trained directly does not help besides', () => {
  const both = { ...COMPLETE, primary: ['quads' as const], secondary: ['quads' as const] };
  expect(descriptionOf(both)?.secondary).toEqual([]);
});

test('a share of body weight counts only where reps are measured', () => {
  expect(mistakesIn({ ...COMPLETE, share: '101' })).toEqual(['share']);
  const held = { ...COMPLETE, share: '101', measure: 'duration' as const };
  expect(descriptionOf(held)?.bodyweightFraction).toBe(0);
});

test('blank lines are no cues, and more than ten are too many', () => {
  expect(descriptionOf({ ...COMPLETE, cues: ' Lean in \n\n' })?.cues).toEqual(['Lean in']);
  expect(mistakesIn({ ...COMPLETE, cues: 'x\n'.repeat(11) })).toEqual(['cues']);
});
