import {
  type QueryClient,
  useInfiniteQuery,
  useMutation,
  useQuery,
  useQueryClient,
} from '@tanstack/react-query';
import { api, type Schema } from '../../api/client';
import { unwrap } from '../../api/problem';

export type Workout = Schema<'WorkoutView'>;
export type LoggedSet = Schema<'SetView'>;
export type Suggestion = Schema<'Suggestion'>;

export const workoutKey = (id: string) => ['workout', id] as const;

async function fetchWorkout(id: string, minVersion?: number): Promise<Workout> {
  const query = minVersion === undefined ? {} : { minVersion };
  return unwrap(api.GET('/workouts/{id}', { params: { path: { id }, query } }));
}

export const useWorkout = (id: string, enabled = true) =>
  useQuery({ queryKey: workoutKey(id), queryFn: () => fetchWorkout(id), enabled });

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

/** What a change to a session makes stale. */
export function refreshFigures(cache: QueryClient): Promise<unknown> {
  return Promise.all([
    cache.invalidateQueries({ queryKey: ['workouts'] }),
    cache.invalidateQueries({ queryKey: ['progress'] }),
    cache.invalidateQueries({ queryKey: ['suggestions'] }),
  ]);
}

export const useWorkouts = () =>
  useInfiniteQuery({
    queryKey: ['workouts'],
    queryFn: ({ pageParam }) =>
      unwrap(
        api.GET('/workouts', {
          params: { query: { limit: 20, ...(pageParam ? { cursor: pageParam } : {}) } },
        }),
      ),
    initialPageParam: '',
    getNextPageParam: (page) => page.next ?? undefined,
  });

export const useSuggestions = (id: string) =>
  useQuery({
    queryKey: ['suggestions', id],
    queryFn: () => unwrap(api.GET('/workouts/{id}/suggestions', { params: { path: { id } } })),
  });

export function useStartWorkout() {
  const cache = useQueryClient();
  return useMutation({
    mutationFn: async (body: Schema<'WorkoutStart'> & { workoutId: string }) => {
      const answer = await unwrap(api.POST('/workouts', { body }));
      await settle(cache, body.workoutId, answer);
      return body.workoutId;
    },
    onSuccess: () => cache.invalidateQueries({ queryKey: ['workouts'] }),
  });
}

export function useFinishWorkout(id: string) {
  const cache = useQueryClient();
  return useMutation({
    mutationFn: async (body: Schema<'SessionLog'>) =>
      settle(
        cache,
        id,
        await unwrap(api.POST('/workouts/{id}/log', { params: { path: { id } }, body })),
      ),
    onSuccess: () => refreshFigures(cache),
  });
}

export function useDiscardWorkout(id: string) {
  const cache = useQueryClient();
  return useMutation({
    mutationFn: () => unwrap(api.DELETE('/workouts/{id}', { params: { path: { id } } })),
    onSuccess: () => refreshFigures(cache),
  });
}
