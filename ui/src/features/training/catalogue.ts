import { keepPreviousData, queryOptions, useQuery, useQueryClient } from '@tanstack/react-query';
import { api, type Schema } from '../../api/client';
import { unwrap } from '../../api/problem';

export type Exercise = Schema<'ExerciseView'>;
export type Measure = Schema<'Measure'>;

export const exerciseQuery = (id: string) =>
  queryOptions({
    queryKey: ['exercise', id],
    queryFn: () => unwrap(api.GET('/exercises/{id}', { params: { path: { id } } })),
    staleTime: Infinity,
  });

/** What the person made, archived exercises too; kept on the device, so that it can be trained offline. */
export const ownExercisesQuery = queryOptions({
  queryKey: ['ownExercises'],
  queryFn: () => unwrap(api.GET('/exercises/own')),
});

export const useOwnExercises = () => useQuery(ownExercisesQuery);

/** One exercise; an own one is known from the list of them. */
export function useExercise(id: string) {
  const cache = useQueryClient();
  return useQuery({
    ...exerciseQuery(id),
    initialData: () =>
      cache.getQueryData(ownExercisesQuery.queryKey)?.items.find((own) => own.id === id),
  });
}

export const useExerciseSearch = (query: string) =>
  useQuery({
    queryKey: ['exercises', query],
    queryFn: () => unwrap(api.GET('/exercises', { params: { query: { query, limit: 20 } } })),
    enabled: query.length >= 2,
    placeholderData: keepPreviousData,
    staleTime: Infinity,
  });

/** Exercises for the same muscle, the most alike first: same kind of movement, same equipment. */
export const useLikeExercises = (exercise: Exercise | undefined) =>
  useQuery({
    queryKey: ['exercises', 'like', exercise?.id],
    enabled: exercise !== undefined,
    staleTime: Infinity,
    queryFn: async () => {
      const muscle = exercise?.primary[0];
      const query = { limit: 100, ...(muscle ? { muscle } : {}) };
      const { items } = await unwrap(api.GET('/exercises', { params: { query } }));
      return items
        .filter(({ id }) => id !== exercise?.id)
        .map((other) => ({ other, likeness: exercise ? likeness(exercise, other) : 0 }))
        .toSorted((a, b) => b.likeness - a.likeness)
        .slice(0, 8)
        .map(({ other }) => other);
    },
  });

function likeness(a: Exercise, b: Exercise): number {
  const shared = a.equipment.filter((item) => b.equipment.includes(item)).length;
  return (
    (a.substitutionGroup === b.substitutionGroup ? 4 : 0) +
    (a.pattern === b.pattern ? 2 : 0) +
    (a.mechanics === b.mechanics ? 1 : 0) +
    shared / Math.max(1, a.equipment.length)
  );
}
