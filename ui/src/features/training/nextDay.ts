import type { Schema } from '../../api/client';
import type { Plan, PlanDay } from '../plan/plans';

type Summary = Schema<'WorkoutSummary'>;
type Pages = { items: Summary[] }[];

/** The session still running, if any. */
export function openSession(pages: Pages): Summary | undefined {
  return pages.flatMap(({ items }) => items).find(({ status }) => status === 'open');
}

/** The last finished session of a plan's day; undefined when there was none. */
export const lastOf = (plan: Plan, day: PlanDay, pages: Pages): Summary | undefined =>
  pages
    .flatMap(({ items }) => items)
    .find(
      ({ planId, dayId, status }) =>
        planId === plan.id && dayId === day.id && status === 'finished',
    );

/** The day after the one trained last, by the order of the plan; the first when none was. */
export function nextDay(plan: Plan, pages: Pages): PlanDay | undefined {
  const last = pages
    .flatMap(({ items }) => items)
    .find(({ planId, status }) => planId === plan.id && status === 'finished');
  const at = plan.days.findIndex(({ id }) => id === last?.dayId);
  return plan.days[(at + 1) % plan.days.length];
}
