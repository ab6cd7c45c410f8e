import type { QueryClient } from '@tanstack/react-query';
import { meQuery } from '../identity/session';
import { plansQuery } from '../plan/plans';
import { ownExercisesQuery } from './catalogue';
import { suggestionsQuery, workoutKey, workoutQuery } from './workouts';

const SESSION = /^\/train\/([0-9a-f-]{36})$/;

/** Asks at once for what a session shows: its parts would ask one after the other. */
export function askForSession(cache: QueryClient, pathname: string): void {
  const [, id] = SESSION.exec(pathname) ?? [];
  if (id === undefined || mayBeOnlyHere(cache, id)) {
    return;
  }
  void cache.prefetchQuery(workoutQuery(id));
  void cache.prefetchQuery(suggestionsQuery(id));
  void cache.prefetchQuery(plansQuery);
  void cache.prefetchQuery(ownExercisesQuery);
}

/** A device that knows whose it is may have begun a session that no server has heard of. */
const mayBeOnlyHere = (cache: QueryClient, id: string): boolean =>
  cache.getQueryData(meQuery.queryKey) !== undefined &&
  cache.getQueryData(workoutKey(id)) === undefined;
