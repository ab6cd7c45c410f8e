import { type PlanDay, usePlan } from '../plan/plans';
import type { Workout } from './workouts';

/** The day of a plan that a session follows; undefined without one, or while it is read. */
export function usePlanDay({ planId, dayId }: Workout): PlanDay | undefined {
  return usePlan(planId ?? '', planId !== null).data?.days.find(({ id }) => id === dayId);
}
