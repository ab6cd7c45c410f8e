import { keepPreviousData, useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { api, type Schema } from '../../api/client';
import { unwrap } from '../../api/problem';

export type Exercise = Schema<'ExerciseView'>;

/** What to look for; everything empty finds all. */
export interface Filter {
  query: string;
  muscle: Schema<'Muscle'> | null;
  /** What is at hand; null where it does not matter. */
  equipment: Schema<'Equipment'>[] | null;
  avoid: Schema<'BodySite'>[];
}

const PAGE = 40;

export const useExercises = ({ query, muscle, equipment, avoid }: Filter) =>
  useInfiniteQuery({
    queryKey: ['exercises', 'found', query, muscle, equipment, avoid],
    queryFn: ({ pageParam }) =>
      unwrap(
        api.GET('/exercises', {
          params: {
            query: {
              limit: PAGE,
              ...(query ? { query } : {}),
              ...(muscle ? { muscle } : {}),
              ...(equipment ? { equipment: equipment.length > 0 ? equipment : ['none'] } : {}),
              ...(avoid.length > 0 ? { avoid } : {}),
              ...(pageParam ? { cursor: pageParam } : {}),
            },
          },
        }),
      ),
    initialPageParam: '',
    getNextPageParam: (page) => page.next ?? undefined,
    placeholderData: keepPreviousData,
    staleTime: Infinity,
  });

/** Exercises whose main work is one of the muscles. */
export const useSameMuscle = (muscle: Schema<'Muscle'> | undefined) =>
  useQuery({
    queryKey: ['exercises', 'muscle', muscle],
    enabled: muscle !== undefined,
    queryFn: () =>
      unwrap(
        api.GET('/exercises', { params: { query: { limit: 500, ...(muscle ? { muscle } : {}) } } }),
      ),
    staleTime: Infinity,
  });

export const useOwnProgress = (exerciseId: string) =>
  useQuery({
    queryKey: ['progress', 'exercise', exerciseId],
    queryFn: () => unwrap(api.GET('/workouts/progress', { params: { query: { exerciseId } } })),
  });
