import { keepPreviousData, queryOptions, useQuery } from '@tanstack/react-query';
import { api, type Schema } from '../../api/client';
import { unwrap } from '../../api/problem';

export type ProgressView = Schema<'ProgressView'>;
export type ExerciseProgress = Schema<'ExerciseProgress'>;
export type Week = Schema<'WeekView'>;

export const RANGES = ['weeks4', 'weeks12', 'year', 'all'] as const;
export type Range = (typeof RANGES)[number];

const DAYS: Record<Range, number | null> = { weeks4: 28, weeks12: 84, year: 365, all: null };
const DAY_MS = 86_400_000;

/** Progress of a period up to today. */
export const progressQuery = (range: Range = 'all') => {
  const from = firstDay(range, new Date());
  return queryOptions({
    queryKey: ['progress', from],
    queryFn: () =>
      unwrap(api.GET('/workouts/progress', { params: { query: from ? { from } : {} } })),
  });
};

/** The same; the figures of the period before stay until it has come. */
export const useProgress = (range: Range = 'all') =>
  useQuery({ ...progressQuery(range), placeholderData: keepPreviousData });

/** The first day of a period that ends today; undefined where it has no beginning. */
export function firstDay(range: Range, today: Date): string | undefined {
  const days = DAYS[range];
  return days === null
    ? undefined
    : new Date(today.getTime() - (days - 1) * DAY_MS).toISOString().slice(0, 10);
}

/** The ISO week of a day, for example "2026-W07". */
export function isoWeek(day: Date): string {
  const thursday = new Date(Date.UTC(day.getFullYear(), day.getMonth(), day.getDate()));
  thursday.setUTCDate(thursday.getUTCDate() + 4 - (thursday.getUTCDay() || 7));
  const first = Date.UTC(thursday.getUTCFullYear(), 0, 1);
  const number = Math.ceil(((thursday.getTime() - first) / 86_400_000 + 1) / 7);
  return `${thursday.getUTCFullYear()}-W${String(number).padStart(2, '0')}`;
}
