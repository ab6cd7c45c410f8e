import { expect, test } from 'vitest';
import type { CostRow } from './costs';
import { everyDay } from './everyDay';

const paid = (key: string, providerCostMicroUsd: number) =>
  ({ key, providerCostMicroUsd }) as CostRow;

test('days without a call stand between the others with nought, over a change of clocks too', () => {
  expect(
    everyDay([paid('2026-10-24', 5), paid('2026-10-26', 7)], '2026-10-24', '2026-10-27'),
  ).toEqual([
    { day: '2026-10-24', micros: 5 },
    { day: '2026-10-25', micros: 0 },
    { day: '2026-10-26', micros: 7 },
    { day: '2026-10-27', micros: 0 },
  ]);
});
