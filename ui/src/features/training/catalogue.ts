import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { api, type Schema } from '../../api/client';
import { unwrap } from '../../api/problem';

export type Exercise = Schema<'ExerciseView'>;
export type Measure = Schema<'Measure'>;

export const useExercise = (id: string) =>
  useQuery({
    queryKey: ['exercise', id],
    queryFn: () => unwrap(api.GET('/exercises/{id}', { params: { path: { id } } })),
    staleTime: Infinity,
  });

export const useExerciseSearch = (query: string) =>
  useQuery({
    queryKey: ['exercises', query],
    queryFn: () => unwrap(api.GET('/exercises', { params: { query: { query, limit: 20 } } })),
    enabled: query.length >= 2,
    placeholderData: keepPreviousData,
    staleTime: Infinity,
  });
