import type { QueryClient } from '@tanstack/react-query';
import { motivationQuery } from '../coach/notes';
import { usageQuery } from '../membership/usage';
import { progressQuery } from '../progress/progress';
import { workoutsQuery } from '../training/workouts';
import { plansQuery } from './plans';

/** Asks at once for what Today only reads, also before it is known whether Today will be shown. */
export function readToday(cache: QueryClient): void {
  void cache.prefetchQuery(plansQuery);
  void cache.prefetchInfiniteQuery(workoutsQuery);
  void cache.prefetchQuery(progressQuery());
  void cache.prefetchQuery(usageQuery);
}

/** The same and the message of the day, which is written for whoever asks; the parts of Today would ask one after the other. */
export function askForToday(cache: QueryClient): void {
  readToday(cache);
  void cache.prefetchQuery(motivationQuery());
}
