import type { QueryClient } from '@tanstack/react-query';
import { motivationQuery } from '../coach/notes';
import { usageQuery } from '../membership/usage';
import { profileQuery } from '../profile/profile';
import { progressQuery } from '../progress/progress';
import { workoutsQuery } from '../training/workouts';
import { plansQuery } from './plans';

/** Asks at once for what Today shows: its parts would ask one after the other. */
export function askForToday(cache: QueryClient): void {
  void cache.prefetchQuery(plansQuery);
  void cache.prefetchInfiniteQuery(workoutsQuery);
  void cache.prefetchQuery(progressQuery());
  void cache.prefetchQuery(usageQuery);
  void askForMessage(cache);
}

/** The message of the day is written for whoever asks: for nobody who is sent elsewhere first. */
async function askForMessage(cache: QueryClient): Promise<void> {
  await cache.prefetchQuery(profileQuery);
  if (cache.getQueryData(profileQuery.queryKey)?.missing.length === 0) {
    await cache.prefetchQuery(motivationQuery());
  }
}
