import { locale } from './locale';

const formats = new Map<string, Intl.NumberFormat>();

/** Formats cost much to make and little to use, so each is made once per locale. */
function format(name: string, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const key = `${locale()} ${name}`;
  const known = formats.get(key) ?? new Intl.NumberFormat(locale(), options);
  formats.set(key, known);
  return known;
}

/** A figure as the reader writes it, for example 1,250.5 or 1.250,5. */
export const formatNumber = (value: number, digits = 1): string =>
  format(`number ${digits}`, { maximumFractionDigits: digits }).format(value);

/** A share from 0 to 1 as whole per cent. */
export const formatShare = (share: number): string =>
  format('share', { style: 'percent', maximumFractionDigits: 0 }).format(share);

/** A number as it stands in a field: no grouping, the reader's decimal sign. */
export const typedNumber = (value: number): string =>
  format('typed', { maximumFractionDigits: 3, useGrouping: false }).format(value);
