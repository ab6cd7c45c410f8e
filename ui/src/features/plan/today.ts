import type { QueryClient } from '@tanstack/react-query';
import { motivationQuery } from '../coach/notes';
import { usageQuery } from '../membership/usage';
import { progressQuery } from '../progress/progress';
import { workoutsQuery } from '../training/workouts';
import { plansQuery } from './plans';

/** Asks at once for all that Today shows; its parts would ask one after the other. */
export function askForToday(cache: QueryClient): void {
  void cache.prefetchQuery(plansQuery);
  void cache.prefetchInfiniteQuery(workoutsQuery);
  void cache.prefetchQuery(progressQuery());
  void cache.prefetchQuery(usageQuery);
  void cache.prefetchQuery(motivationQuery());
}
