import { locale } from './locale';

/** A figure as the reader writes it, for example 1,250.5 or 1.250,5. */
export const formatNumber = (value: number, digits = 1): string =>
  new Intl.NumberFormat(locale(), { maximumFractionDigits: digits }).format(value);

/** A share from 0 to 1 as whole per cent. */
export const formatShare = (share: number): string =>
  new Intl.NumberFormat(locale(), { style: 'percent', maximumFractionDigits: 0 }).format(share);

/** A number as it stands in a field: no grouping, the reader's decimal sign. */
export const typedNumber = (value: number): string =>
  new Intl.NumberFormat(locale(), { maximumFractionDigits: 3, useGrouping: false }).format(value);
