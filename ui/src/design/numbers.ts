import { oncePerLocale } from './locale';

const format = oncePerLocale(
  (locale, options: Intl.NumberFormatOptions) => new Intl.NumberFormat(locale, options),
);

/** A figure as the reader writes it, for example 1,250.5 or 1.250,5. */
export const formatNumber = (value: number, digits = 1): string =>
  format(`number ${digits}`, { maximumFractionDigits: digits }).format(value);

/** A share from 0 to 1 as whole per cent. */
export const formatShare = (share: number): string =>
  format('share', { style: 'percent', maximumFractionDigits: 0 }).format(share);

/** A number as it stands in a field: no grouping, the reader's decimal sign. */
export const typedNumber = (value: number): string =>
  format('typed', { maximumFractionDigits: 3, useGrouping: false }).format(value);
