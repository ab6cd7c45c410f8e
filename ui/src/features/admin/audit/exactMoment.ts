import { locale } from '../../../design/locale';

/** A moment to the millisecond, since events follow each other closely. */
export const exactMoment = (iso: string): string =>
  new Intl.DateTimeFormat(locale(), {
    dateStyle: 'medium',
    timeStyle: 'medium',
  }).format(new Date(iso)) + `.${new Date(iso).toISOString().slice(20, 23)}`;
