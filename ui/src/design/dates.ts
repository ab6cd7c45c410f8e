/** The reader's English where they read English, else the English of most of the world. */
const LOCALE = navigator.language.startsWith('en') ? navigator.language : 'en-GB';

const day = new Intl.DateTimeFormat(LOCALE, { weekday: 'short', day: 'numeric', month: 'short' });
export const shortDay = new Intl.DateTimeFormat(LOCALE, { day: 'numeric', month: 'short' });
const dayAndYear = new Intl.DateTimeFormat(LOCALE, { dateStyle: 'medium' });
const moment = new Intl.DateTimeFormat(LOCALE, { dateStyle: 'medium', timeStyle: 'short' });

/** For example "Mon, 3 Mar" in the reader's zone. */
export const formatDay = (iso: string): string => day.format(new Date(iso));

export const formatMoment = (iso: string): string => moment.format(new Date(iso));

/** A calendar day without a time, read as such and not shifted by a zone. */
export const formatDate = (isoDate: string): string =>
  dayAndYear.format(new Date(`${isoDate}T12:00:00`));

/** For example "1:05" for 65 seconds. */
export function formatSeconds(seconds: number): string {
  const whole = Math.max(0, Math.round(seconds));
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`;
}
