import { expect, test } from 'vitest';
import { weekOf } from './week';

const accepted = { status: 'accepted', acceptedAt: '2026-03-02T18:00:00Z', weeks: 6 } as const;

test('the first week lasts seven days from acceptance', () => {
  expect(weekOf(accepted, new Date('2026-03-02T18:00:01Z'))).toBe(1);
  expect(weekOf(accepted, new Date('2026-03-09T17:59:59Z'))).toBe(1);
  expect(weekOf(accepted, new Date('2026-03-09T18:00:00Z'))).toBe(2);
});

test('after its last week a plan is in no week', () => {
  expect(weekOf(accepted, new Date('2026-04-13T17:59:59Z'))).toBe(6);
  expect(weekOf(accepted, new Date('2026-04-13T18:00:00Z'))).toBeNull();
});

test('a plan that was not accepted is in no week', () => {
  const proposed = { status: 'proposed', acceptedAt: null, weeks: 6 } as const;
  expect(weekOf(proposed, new Date('2026-03-03T18:00:00Z'))).toBeNull();
});
