import { locale } from '../../../design/locale';

const MICROS = 1_000_000;
const CENT = 0.01;

/** Micro-USD as dollars: cents, and as many digits more as a smaller amount needs to show. */
export function formatUsd(micros: number): string {
  const dollars = micros / MICROS;
  const fine = dollars !== 0 && Math.abs(dollars) < 10 * CENT;
  return new Intl.NumberFormat(locale(), {
    style: 'currency',
    currency: 'USD',
    currencyDisplay: 'narrowSymbol',
    minimumFractionDigits: 2,
    maximumFractionDigits: fine ? 6 : 2,
  }).format(dollars);
}

/** Dollars as typed, in whole micro-USD. */
export const microsOf = (dollars: number): number => Math.round(dollars * MICROS);

export const dollarsOf = (micros: number): number => micros / MICROS;
