import { oncePerLocale } from './locale';

const format = oncePerLocale(
  (locale, options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(locale, options),
);

/** For example "Mon, 3 Mar" in the reader's zone. */
export const formatDay = (iso: string): string =>
  format('day', { weekday: 'short', day: 'numeric', month: 'short' }).format(new Date(iso));

/** For example "3 Mar". */
export const formatShortDay = (day: Date): string =>
  format('short day', { day: 'numeric', month: 'short' }).format(day);

export const formatMoment = (iso: string): string =>
  format('moment', { dateStyle: 'medium', timeStyle: 'short' }).format(new Date(iso));

/** A calendar day without a time, read as such and not shifted by a zone. */
export const formatDate = (isoDate: string): string =>
  format('date', { dateStyle: 'medium' }).format(new Date(`${isoDate}T12:00:00`));

/** The same with its month in full and no nought before the day: "9 March 2026", "9. März 2026". */
export const formatLongDate = (isoDate: string): string =>
  format('long date', { dateStyle: 'long' }).format(new Date(`${isoDate}T12:00:00`));

/** A month such as `2026-03`, for example "March 2026". */
export const formatMonth = (isoMonth: string): string =>
  format('month', { month: 'long', year: 'numeric' }).format(new Date(`${isoMonth}-15T12:00:00`));

/** For example "1:05" for 65 seconds. */
export function formatSeconds(seconds: number): string {
  const whole = Math.max(0, Math.round(seconds));
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`;
}
