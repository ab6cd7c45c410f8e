import { type PlanDay, usePlan, usePlans } from '../plan/plans';
import type { Workout } from './workouts';

/** The day of a plan that a session follows; undefined without one, or while it is read. */
export function usePlanDay({
  planId,
  dayId,
}: Pick<Workout, 'planId' | 'dayId'>): PlanDay | undefined {
  const listed = usePlans().data?.items.find(({ id }) => id === planId);
  const read = usePlan(planId ?? '', planId !== null && listed === undefined).data;
  return (listed ?? read)?.days.find(({ id }) => id === dayId);
}
