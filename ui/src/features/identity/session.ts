import {
  type QueryClient,
  queryOptions,
  useMutation,
  useQuery,
  useQueryClient,
} from '@tanstack/react-query';
import { api, type Schema } from '../../api/client';
import { Problem, unwrap } from '../../api/problem';
import { hasSession } from '../../api/sessionFetch';
import { forgetDraft } from '../profile/useWizard';
import { forgetUnsent } from '../training/outbox';

export type User = Schema<'User'>;

export const meQuery = queryOptions({
  queryKey: ['me'],
  staleTime: Infinity,
  queryFn: async (): Promise<User | null> => {
    if (!hasSession()) {
      return null;
    }
    try {
      return await unwrap(api.GET('/auth/me'));
    } catch (error) {
      if (error instanceof Problem && error.status === 401) {
        return null;
      }
      throw error;
    }
  },
});

/** Who is logged in; null when nobody is. */
export const useMe = () => useQuery(meQuery);

/** Leaves nothing of the last person in memory. */
export function forgetPerson(cache: QueryClient): void {
  cache.setQueryData(meQuery.queryKey, null);
  cache.removeQueries({ predicate: ({ queryKey }) => queryKey[0] !== meQuery.queryKey[0] });
}

export function useLogin() {
  const cache = useQueryClient();
  return useMutation({
    mutationFn: (body: Schema<'Credentials'>) => unwrap(api.POST('/auth/login', { body })),
    onSuccess: ({ user }) => cache.setQueryData(meQuery.queryKey, user),
  });
}

export function useRegister() {
  const cache = useQueryClient();
  return useMutation({
    mutationFn: (body: Schema<'Registration'>) => unwrap(api.POST('/auth/register', { body })),
    onSuccess: ({ user }) => cache.setQueryData(meQuery.queryKey, user),
  });
}

export function useLogout() {
  const cache = useQueryClient();
  return useMutation({
    mutationFn: () => unwrap(api.POST('/auth/logout')),
    onSuccess: () => {
      forgetUnsent();
      forgetDraft();
      forgetPerson(cache);
    },
  });
}
