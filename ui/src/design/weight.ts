import type { Schema } from '../api/client';

export type WeightUnit = Schema<'WeightUnit'>;

/** The international avoirdupois pound, exact. */
const KG_PER_LB = 0.45359237;

/** Kilograms in the unit a person reads, to one decimal (two for the quarter steps of kg). */
export function fromKg(kg: number, unit: WeightUnit): number {
  return unit === 'kg' ? round(kg, 2) : round(kg / KG_PER_LB, 1);
}

/** What a person typed, in kilograms to the gram, so that reading it back gives the same figure. */
export function toKg(value: number, unit: WeightUnit): number {
  return round(unit === 'kg' ? value : value * KG_PER_LB, 3);
}

function round(value: number, digits: number): number {
  const factor = 10 ** digits;
  return Math.round(value * factor) / factor;
}
