import type { Plan } from './plans';

const WEEK_MS = 7 * 86_400_000;

type Dated = Pick<Plan, 'acceptedAt' | 'weeks' | 'status'>;

/** Which week of an accepted plan it is, from 1; null before it begins and after it ends. */
export function weekOf({ acceptedAt, weeks, status }: Dated, now: Date): number | null {
  if (status !== 'accepted' || acceptedAt === null) {
    return null;
  }
  const week = Math.floor((now.getTime() - Date.parse(acceptedAt)) / WEEK_MS) + 1;
  return week >= 1 && week <= weeks ? week : null;
}
