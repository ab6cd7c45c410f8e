import { expect, test } from 'vitest';
import { aSet, aSuggestion } from '../../testing/samples';
import { compared } from './comparison';

const NOW = '2026-03-09T18:00:00Z';
const last = [aSet({ weightKg: 20, reps: 8 }), aSet({ weightKg: 20, reps: 7 })];
const advice = [aSuggestion({ lastTime: last, lastTimeAt: '2026-03-02T18:00:00Z' })];

test('work is set beside the last time, warm-ups left out', () => {
  const sets = [
    aSet({ weightKg: 10, reps: 8, type: 'warmup' }),
    aSet({ weightKg: 22.5, reps: 8 }),
    aSet({ weightKg: 20, reps: 9 }),
  ];
  const [one] = compared(sets, NOW, advice);
  expect(one).toMatchObject({ best: { weightKg: 22.5 }, lastBest: { reps: 8 }, workPercent: 20 });
});

test('a first time, or a last time that came later, is compared with nothing', () => {
  expect(compared([aSet()], NOW, [aSuggestion()])).toEqual([]);
  expect(compared([aSet()], '2026-03-01T18:00:00Z', advice)).toEqual([]);
});
