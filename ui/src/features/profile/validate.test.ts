import { expect, test } from 'vitest';
import { blankProfile } from '../../testing/samples';
import { changeOf, type Draft, draftOf, QUESTIONS } from './draft';
import { checkStep } from './validate';

const draft = (over: Partial<Draft> = {}): Draft => ({ ...draftOf(blankProfile), ...over });
const allNo = Object.fromEntries(
  QUESTIONS.map((question) => [question, false]),
) as Draft['screening'];
const now = new Date('2026-06-01T12:00:00Z');

test('a newcomer has to choose goals, experience, days, minutes and equipment', () => {
  expect(Object.keys(checkStep('goals', draft()))).toEqual(['goals', 'fitnessLevel']);
  expect(Object.keys(checkStep('schedule', draft()))).toEqual(['daysPerWeek', 'minutes']);
  expect(Object.keys(checkStep('equipment', draft()))).toEqual(['equipment']);
});

test('owning nothing is an answer', () => {
  expect(checkStep('equipment', draft({ equipment: [] }))).toEqual({});
});

test.each(['9', '181', '45.5', 'an hour'])('%s minutes are refused', (minutes) => {
  expect(checkStep('schedule', draft({ daysPerWeek: 3, minutes }))).toHaveProperty('minutes');
});

test('more weekdays than days a week are refused', () => {
  const three = draft({ daysPerWeek: 1, minutes: '60', preferredDays: ['monday', 'friday'] });
  expect(checkStep('schedule', three)).toHaveProperty('preferredDays');
});

test('people under sixteen are asked to wait', () => {
  expect(checkStep('health', draft({ birthYear: '2011' }), now)).toHaveProperty('birthYear');
  expect(checkStep('health', draft({ birthYear: '2010' }), now)).toEqual({});
});

test('body weight is checked in the unit it is typed in', () => {
  const lb = draft({ healthData: true, unit: 'lb', screening: allNo });
  expect(checkStep('health', { ...lb, bodyWeight: '50' })).toHaveProperty('bodyWeight');
  expect(checkStep('health', { ...lb, bodyWeight: '160' })).toEqual({});
});

test('whoever agrees to the safety questions answers every one', () => {
  expect(checkStep('health', draft({ healthData: true }))).toHaveProperty('screening');
  const oneOpen = { ...allNo, dizziness: null };
  expect(checkStep('health', draft({ healthData: true, screening: oneOpen }))).toHaveProperty(
    'screening',
  );
  expect(checkStep('health', draft({ healthData: true, screening: allNo }))).toEqual({});
  expect(checkStep('health', draft())).toEqual({});
});

test('health facts are not sent without consent', () => {
  const typed = draft({ bodyWeight: '80', injuries: [{ site: 'knee', severity: 'mild' }] });
  expect(changeOf(typed)).not.toHaveProperty('bodyWeightKg');
  expect(changeOf(typed)).not.toHaveProperty('injuries');
  expect(changeOf(typed)).not.toHaveProperty('screening');
  expect(changeOf({ ...typed, healthData: true })).toMatchObject({
    bodyWeightKg: 80,
    injuries: [{ site: 'knee', severity: 'mild' }],
  });
});
