import { useQuery } from '@tanstack/react-query';
import { api, type Schema } from '../../api/client';
import { unwrap } from '../../api/problem';

export type ProgressView = Schema<'ProgressView'>;
export type ExerciseProgress = Schema<'ExerciseProgress'>;
export type Week = Schema<'WeekView'>;

export const useProgress = () =>
  useQuery({
    queryKey: ['progress'],
    queryFn: () => unwrap(api.GET('/workouts/progress')),
  });

/** The ISO week of a day, for example "2026-W07". */
export function isoWeek(day: Date): string {
  const thursday = new Date(Date.UTC(day.getFullYear(), day.getMonth(), day.getDate()));
  thursday.setUTCDate(thursday.getUTCDate() + 4 - (thursday.getUTCDay() || 7));
  const first = Date.UTC(thursday.getUTCFullYear(), 0, 1);
  const number = Math.ceil(((thursday.getTime() - first) / 86_400_000 + 1) / 7);
  return `${thursday.getUTCFullYear()}-W${String(number).padStart(2, '0')}`;
}
