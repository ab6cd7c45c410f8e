import {
  infiniteQueryOptions,
  type InfiniteData,
  type QueryClient,
  queryOptions,
  type UseQueryResult,
  useInfiniteQuery,
  useQuery,
  useQueryClient,
} from '@tanstack/react-query';
import { useMemo } from 'react';
import { api, type Schema } from '../../api/client';
import { unwrap } from '../../api/problem';
import { shownList, type ShownWorkout, shownWorkout } from './outbox/shown';
import { outbox } from './outbox/store';
import { useCommands } from './outbox/useOutbox';

export type Workout = Schema<'WorkoutView'>;
export type WorkoutSummary = Schema<'WorkoutSummary'>;
export type LoggedSet = Schema<'SetView'>;
export type Suggestion = Schema<'Suggestion'>;

const PAGE = 20;

export const workoutKey = (id: string) => ['workout', id] as const;

export async function fetchWorkout(id: string, minVersion?: number): Promise<Workout> {
  const query = minVersion === undefined ? {} : { minVersion };
  return unwrap(api.GET('/workouts/{id}', { params: { path: { id }, query } }));
}

export const workoutQuery = (id: string) =>
  queryOptions({ queryKey: workoutKey(id), queryFn: () => fetchWorkout(id) });

/** A session as it stands: what the server told last and what was done since. */
export function useWorkout(id: string, wanted = true): UseQueryResult<ShownWorkout> {
  const commands = useCommands();
  const begun = commands.some(({ kind, workoutId }) => kind === 'start' && workoutId === id);
  const query = useQuery({ ...workoutQuery(id), enabled: wanted && !begun });
  const shown = useMemo(() => shownWorkout(query.data, commands, id), [query.data, commands, id]);
  return { ...query, data: shown ?? undefined } as UseQueryResult<ShownWorkout>;
}

/** A session as it stands this moment, also between two pictures of the page; null when it is unknown. */
export const workoutNow = (cache: QueryClient, id: string): ShownWorkout | null =>
  shownWorkout(cache.getQueryData<Workout>(workoutKey(id)), outbox().commands, id);

/** Takes in a session unless a newer state of it is already known. */
export function keepWorkout(cache: QueryClient, workout: Workout): void {
  cache.setQueryData<Workout>(workoutKey(workout.id), (known) =>
    known && known.version > workout.version ? known : workout,
  );
}

/** Takes in the answer to a change; an answer that names only a version is followed by a read. */
export async function settle(
  cache: QueryClient,
  id: string,
  answer: Workout | Schema<'AcceptedVersion'>,
): Promise<void> {
  keepWorkout(cache, 'sets' in answer ? answer : await fetchWorkout(id, answer.version));
}

/** Takes a session out of what is known, so that it does not come back before the list is read. */
export function forgetWorkout(cache: QueryClient, id: string): void {
  cache.removeQueries({ queryKey: workoutKey(id) });
  cache.setQueryData<InfiniteData<Schema<'WorkoutPage'>>>(
    ['workouts'],
    (known) =>
      known && {
        ...known,
        pages: known.pages.map((page) => ({
          ...page,
          items: page.items.filter((item) => item.id !== id),
        })),
      },
  );
}

/** What a change to a session makes stale. */
export function refreshFigures(cache: QueryClient): Promise<unknown> {
  return Promise.all(
    ['workouts', 'progress', 'suggestions', 'next time'].map((name) =>
      cache.invalidateQueries({ queryKey: [name] }),
    ),
  );
}

/** Every session the server knows, latest first, page by page. */
export const workoutsQuery = infiniteQueryOptions({
  queryKey: ['workouts'],
  queryFn: ({ pageParam }) =>
    unwrap(
      api.GET('/workouts', {
        params: { query: { limit: PAGE, ...(pageParam ? { cursor: pageParam } : {}) } },
      }),
    ),
  initialPageParam: '',
  getNextPageParam: (page) => page.next ?? undefined,
});

/** Every session, latest first, page by page; those only this device knows are in the first. */
export function useWorkouts() {
  const cache = useQueryClient();
  const commands = useCommands();
  const query = useInfiniteQuery(workoutsQuery);
  const data = useMemo(() => {
    const known = query.data?.pages;
    const items = known?.flatMap((page) => page.items) ?? [];
    const serverOf = (id: string) => cache.getQueryData<Workout>(workoutKey(id));
    const shown = shownList(items, commands, serverOf);
    return known || shown.length > 0
      ? { pages: [{ items: shown, next: null }], pageParams: [''] }
      : undefined;
  }, [query.data, commands, cache]);
  return { ...query, data } as typeof query;
}

export const suggestionsQuery = (id: string) =>
  queryOptions({
    queryKey: ['suggestions', id],
    queryFn: () => unwrap(api.GET('/workouts/{id}/suggestions', { params: { path: { id } } })),
  });

export const useSuggestions = (id: string, known: boolean) =>
  useQuery({ ...suggestionsQuery(id), enabled: known });
