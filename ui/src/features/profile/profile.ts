import { queryOptions, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { api, type Schema } from '../../api/client';
import { unwrap } from '../../api/problem';
import type { WeightUnit } from '../../design/weight';

export type Profile = Schema<'ProfileView'>;
export type ProfileChange = Schema<'ProfileChange'>;

export const profileQuery = queryOptions({
  queryKey: ['profile'],
  queryFn: () => unwrap(api.GET('/users/profile')),
});

export const useProfile = () => useQuery(profileQuery);

/** The unit a person reads weights in; kg until they said otherwise. */
export const useUnit = (): WeightUnit => useProfile().data?.unit ?? 'kg';

export function useSaveProfile() {
  const cache = useQueryClient();
  return useMutation({
    mutationFn: (body: ProfileChange) => unwrap(api.PUT('/users/profile', { body })),
    onSuccess: (profile) => cache.setQueryData(profileQuery.queryKey, profile),
  });
}

export function useWeighIn() {
  const cache = useQueryClient();
  return useMutation({
    mutationFn: (weightKg: number) =>
      unwrap(api.POST('/users/body-metrics', { body: { weightKg } })),
    onSuccess: () =>
      Promise.all([
        cache.invalidateQueries({ queryKey: ['profile'] }),
        cache.invalidateQueries({ queryKey: ['progress'] }),
      ]),
  });
}

export const useEquipment = () =>
  useQuery({
    queryKey: ['equipment'],
    queryFn: () => unwrap(api.GET('/equipment')),
    staleTime: Infinity,
  });
