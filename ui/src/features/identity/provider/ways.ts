import { useMutation, useQuery } from '@tanstack/react-query';
import { api } from '../../../api/client';
import { unwrap } from '../../../api/problem';
import { goTo } from './goTo';

/** The ways in besides a password; nobody waits for them, and without an answer there are none. */
export const useWays = () =>
  useQuery({
    queryKey: ['ways'],
    staleTime: Infinity,
    retry: false,
    queryFn: () => unwrap(api.GET('/auth/ways')),
  });

/** What somebody goes to the identity provider for. */
export type Purpose = 'login' | 'link' | 'confirm';

/** Leaves this page for the identity provider; `/signed-in` goes on with `returnTo`. */
export function useDepart(purpose: Purpose, confirmed = <T>(send: () => Promise<T>) => send()) {
  return useMutation({
    mutationFn: async (returnTo: string) => {
      const { location } = await confirmed(() => departure(purpose, returnTo));
      goTo(location);
    },
  });
}

function departure(purpose: Purpose, returnTo: string) {
  const body = { returnTo };
  switch (purpose) {
    case 'login':
      return unwrap(api.POST('/auth/provider/login', { body }));
    case 'link':
      return unwrap(api.POST('/auth/provider/link', { body }));
    case 'confirm':
      return unwrap(api.POST('/auth/provider/confirm', { body }));
  }
}
