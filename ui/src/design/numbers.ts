import { locale } from './locale';

const formats = new Map<string, Intl.NumberFormat>();

/** Making a format costs a slow phone a millisecond, so each is made once. */
function format(options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const key = locale() + JSON.stringify(options);
  const known = formats.get(key);
  if (known) {
    return known;
  }
  const made = new Intl.NumberFormat(locale(), options);
  formats.set(key, made);
  return made;
}

/** A figure as the reader writes it, for example 1,250.5 or 1.250,5. */
export const formatNumber = (value: number, digits = 1): string =>
  format({ maximumFractionDigits: digits }).format(value);

/** A share from 0 to 1 as whole per cent. */
export const formatShare = (share: number): string =>
  format({ style: 'percent', maximumFractionDigits: 0 }).format(share);

/** A number as it stands in a field: no grouping, the reader's decimal sign. */
export const typedNumber = (value: number): string =>
  format({ maximumFractionDigits: 3, useGrouping: false }).format(value);
