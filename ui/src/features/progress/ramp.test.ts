import { expect, test } from 'vitest';
import type { Week } from './progress';
import { rampOf } from './ramp';

const NOW = new Date('2026-03-18T12:00:00Z');

function weeks(...loads: (number | null)[]): Week[] {
  return loads.map((load, index) => ({
    week: `2026-W${String(12 - loads.length + index + 1).padStart(2, '0')}`,
    firstDay: '2026-01-01',
    sessions: 1,
    setsByMuscle: {},
    volume: [],
    tonnageKg: 0,
    load,
    loadEstimated: false,
    tonnageReceiptId: 't',
    loadReceiptId: 'l',
  }));
}

test('the last whole week is set against the mean of the four before; this week is left out', () => {
  const ramp = rampOf(weeks(100, 200, 300, 200, 300, 9999), NOW);
  expect(ramp?.meanBefore).toBe(200);
  expect(ramp?.ratio).toBe(1.5);
  expect(ramp?.pace).toBe('steady');
});

test('more than half again climbs steeply, less than four fifths eases off', () => {
  expect(rampOf(weeks(100, 100, 100, 100, 151, 0), NOW)?.pace).toBe('climbing');
  expect(rampOf(weeks(100, 100, 100, 100, 79, 0), NOW)?.pace).toBe('slower');
});

test('an unrated week, too few weeks, or nothing before give no rate', () => {
  expect(rampOf(weeks(100, null, 100, 100, 100, 0), NOW)).toBeNull();
  expect(rampOf(weeks(100, 100, 100, 100, 0), NOW)).toBeNull();
  expect(rampOf(weeks(0, 0, 0, 0, 100, 0), NOW)).toBeNull();
});
