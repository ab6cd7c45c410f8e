import type { CostRow } from './costs';

export interface DayCost {
  day: string;
  micros: number;
}

const DAY_MS = 86_400_000;

/** One entry for each day from the first to the last, nought where nothing was asked. */
export function everyDay(rows: readonly CostRow[], from: string, to: string): DayCost[] {
  const known = new Map(rows.map((row) => [row.key, row.providerCostMicroUsd]));
  const first = Date.parse(`${from}T00:00:00Z`);
  const count = Math.round((Date.parse(`${to}T00:00:00Z`) - first) / DAY_MS) + 1;
  return Array.from({ length: Math.max(0, count) }, (_, index) => {
    const day = new Date(first + index * DAY_MS).toISOString().slice(0, 10);
    return { day, micros: known.get(day) ?? 0 };
  });
}
