import { describe, expect, test } from 'vitest';
import { dictated } from './shorthand';

const lift = (text: string, unit: 'kg' | 'lb' = 'kg') => dictated(text, 'reps_weight', unit);

describe('shorthand', () => {
  test.each([
    ['100x8@9', 1, { weight: '100', reps: '8', rpe: '9' }],
    ['62,5 x 10', 1, { weight: '62.5', reps: '10' }],
    ['3x8 100kg', 3, { weight: '100', reps: '8' }],
    ['3 x 8 x 100', 3, { weight: '100', reps: '8' }],
    ['3x100x8', 3, { weight: '100', reps: '8' }],
    ['3x8@100', 3, { weight: '100', reps: '8' }],
    ['8 @ 100kg rpe 8.5', 1, { weight: '100', reps: '8', rpe: '8.5' }],
    ['8x100 kg', 1, { weight: '100', reps: '8' }],
    ['8', 1, { reps: '8' }],
    ['105', 1, { weight: '105' }],
    ['@9', 1, { rpe: '9' }],
    ['8 2 rir', 1, { reps: '8', rpe: '8' }],
    ['rir 1', 1, { rpe: '9' }],
    ['60x5 w', 1, { weight: '60', reps: '5', type: 'warmup' }],
    ['80*12 to failure', 1, { weight: '80', reps: '12', type: 'failure' }],
  ])('%s', (text, sets, entry) => {
    expect(lift(text)).toEqual({ sets, entry });
  });

  test('pounds are read as pounds and kept in the unit of the reader', () => {
    expect(lift('225 lb x 5')).toEqual({ sets: 1, entry: { weight: '102.06', reps: '5' } });
    expect(lift('225x5', 'lb')).toEqual({ sets: 1, entry: { weight: '225', reps: '5' } });
  });
});

test('two small numbers are rounds once a weight is known, and a weight before that', () => {
  expect(dictated('3x8', 'reps_weight', 'kg', 60)).toEqual({ sets: 3, entry: { reps: '8' } });
  expect(dictated('5x10', 'reps_weight', 'kg', 6)).toEqual({
    sets: 1,
    entry: { weight: '5', reps: '10' },
  });
  expect(lift('5x10')).toEqual({ sets: 1, entry: { weight: '5', reps: '10' } });
});

test('a step is relative to the last weight', () => {
  expect(lift('+2.5')).toEqual({ sets: 1, entry: {}, step: 2.5 });
  expect(lift('-5 kg x 10')).toEqual({ sets: 1, entry: { reps: '10' }, step: -5 });
});

describe('plain words', () => {
  test.each([
    ['hundred kilos eight reps rpe nine', { weight: '100', reps: '8', rpe: '9' }],
    [
      'one hundred and two point five kilos for eight at nine',
      { weight: '102.5', reps: '8', rpe: '9' },
    ],
    ['sixty two and a half kilos times ten', { weight: '62.5', reps: '10' }],
    ['hundert Kilo acht Wiederholungen RPE neun', { weight: '100', reps: '8', rpe: '9' }],
    ['zweiundsechzig Komma fünf Kilo mal zehn bei acht', { weight: '62.5', reps: '10', rpe: '8' }],
    ['hundertfünf Kilo mal sechs', { weight: '105', reps: '6' }],
    [
      'einhundertzwanzig kilo fünf wdh bis zum versagen',
      { weight: '120', reps: '5', type: 'failure' },
    ],
  ])('%s', (text, entry) => {
    expect(lift(text)).toEqual({ sets: 1, entry });
  });

  test('three sets of ten at forty kilos', () => {
    expect(lift('three sets of ten at forty kilos')).toEqual({
      sets: 3,
      entry: { weight: '40', reps: '10' },
    });
    expect(lift('drei Sätze zehn Wiederholungen mit vierzig Kilo')).toEqual({
      sets: 3,
      entry: { weight: '40', reps: '10' },
    });
  });
});

describe('other measures', () => {
  test('time and distance', () => {
    expect(dictated('3x45s', 'duration', 'kg')).toEqual({ sets: 3, entry: { seconds: '45' } });
    expect(dictated('1:30', 'duration', 'kg')).toEqual({ sets: 1, entry: { seconds: '90' } });
    expect(dictated('2 km 9:30 @7', 'distance_duration', 'kg')).toEqual({
      sets: 1,
      entry: { meters: '2000', seconds: '570', rpe: '7' },
    });
    expect(dictated('3x12', 'reps', 'kg')).toEqual({ sets: 3, entry: { reps: '12' } });
  });
});

test.each(['', 'hello', 'bench 100x8', '100x8@11', '1x2x3x4', '100kg 110kg', '8.5 reps', '@'])(
  'what is not a set is not guessed: %j',
  (text) => {
    expect(lift(text)).toBeNull();
  },
);
