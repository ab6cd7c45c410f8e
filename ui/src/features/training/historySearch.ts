import { formatMoment } from '../../design/dates';
import type { WorkoutSummary } from './workouts';

/** The calendar day of a moment where the reader is, as yyyy-mm-dd. */
export function dayOf(iso: string): string {
  const at = new Date(iso);
  return [at.getFullYear(), at.getMonth() + 1, at.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('-');
}

/** Sessions in which every word is found: in an exercise's name or in the date as shown. */
export function matching(sessions: readonly WorkoutSummary[], text: string): WorkoutSummary[] {
  const words = text.toLowerCase().split(/\s+/).filter(Boolean);
  return sessions.filter(({ exercises, startedAt }) => {
    const about = [...exercises, formatMoment(startedAt), dayOf(startedAt)].join(' ').toLowerCase();
    return words.every((word) => about.includes(word));
  });
}

/** The days of a month in weeks from Monday; null where the week has days of other months. */
export function weeksOf(year: number, month: number): (string | null)[][] {
  const lead = (new Date(year, month, 1).getDay() + 6) % 7;
  const length = new Date(year, month + 1, 0).getDate();
  const cells = [
    ...Array<null>(lead).fill(null),
    ...Array.from({ length }, (_, index) => dayOf(new Date(year, month, index + 1).toISOString())),
  ];
  const full = [...cells, ...Array<null>((7 - (cells.length % 7)) % 7).fill(null)];
  return Array.from({ length: full.length / 7 }, (_, week) => full.slice(week * 7, week * 7 + 7));
}
