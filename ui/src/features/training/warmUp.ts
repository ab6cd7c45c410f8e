import type { Schema } from '../../api/client';

type Share = Schema<'WarmUpSet'>;

export interface WarmUpStep {
  weightKg: number;
  reps: number;
}

const RAMP: Share[] = [
  { shareOfLoad: 0.4, reps: 8 },
  { shareOfLoad: 0.6, reps: 5 },
  { shareOfLoad: 0.8, reps: 3 },
];
/** Below this a work set warms up for itself. */
const WORTH_RAMPING_KG = 20;

/**
 * The way up to a work weight, each step loadable and heavier than the one before. The plan's own
 * ramp counts where there is one: an empty one means that an earlier exercise warmed this up.
 */
export function warmUpRamp(
  workKg: number | null,
  stepKg: number,
  lightestKg: number,
  planned?: readonly Share[],
): WarmUpStep[] {
  if (workKg === null || workKg < WORTH_RAMPING_KG) {
    return [];
  }
  const steps: WarmUpStep[] = [];
  for (const { shareOfLoad, reps } of planned ?? RAMP) {
    const kg = Math.max(lightestKg, nearest(workKg * shareOfLoad, stepKg));
    if (kg < workKg && kg > (steps.at(-1)?.weightKg ?? 0)) {
      steps.push({ weightKg: kg, reps });
    }
  }
  return steps;
}

const nearest = (kg: number, step: number): number =>
  step <= 0 ? kg : Math.round(Math.round(kg / step) * step * 1000) / 1000;
