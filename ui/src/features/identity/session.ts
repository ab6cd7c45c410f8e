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
import { forgetCache } from '../../offline/cacheOnDevice';
import { currentPerson, setCurrentPerson } from '../../offline/person';
import { forgetPersonal } from '../../offline/personal';
import { forgetDraft } from '../profile/useWizard';
import { isEnded, setEnded } from './ended';

export type User = Schema<'User'>;

export const meQuery = queryOptions({
  queryKey: ['me'],
  staleTime: Infinity,
  queryFn: async ({ client }): Promise<User | null> => {
    const stays = () => (isEnded() ? (client.getQueryData<User>(['me']) ?? null) : null);
    if (!hasSession()) {
      return stays();
    }
    try {
      const user = await unwrap(api.GET('/auth/me'));
      setEnded(false);
      return user;
    } catch (error) {
      if (error instanceof Problem && error.status === 401) {
        return stays();
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
  forgetAnswers(cache);
}

function forgetAnswers(cache: QueryClient): void {
  cache.removeQueries({ predicate: ({ queryKey }) => queryKey[0] !== meQuery.queryKey[0] });
}

/**
 * The login cannot be renewed. In the middle of a session the person stays in it and is asked to log
 * in again, since what they log is kept; anywhere else they are logged out.
 */
export function loginEnded(cache: QueryClient): void {
  if (window.location.pathname.startsWith('/train/') && cache.getQueryData(meQuery.queryKey)) {
    setEnded(true);
  } else {
    forgetPerson(cache);
  }
}

/** Finds out who is logged in to this browser now, after a sign that it is not who it was. */
export function whoIsHere(cache: QueryClient): void {
  if (hasSession()) {
    void cache.invalidateQueries({ queryKey: meQuery.queryKey });
  } else {
    loginEnded(cache);
  }
}

/** Lets the rest of the app know whose device this is; nothing of one person stays for the next. */
export function followPerson(cache: QueryClient): () => void {
  return cache.getQueryCache().subscribe(({ query, type }) => {
    if (query.queryKey[0] !== meQuery.queryKey[0] || type !== 'updated') {
      return;
    }
    const before = currentPerson();
    const now = (query.state.data as User | null | undefined)?.id ?? null;
    if (before !== null && now !== null && before !== now) {
      forgetAnswers(cache);
      void forgetCache(before);
    }
    setCurrentPerson(now);
  });
}

export function useLogin() {
  const cache = useQueryClient();
  return useMutation({
    mutationFn: (body: Schema<'Credentials'>) => unwrap(api.POST('/auth/login', { body })),
    onSuccess: ({ user }) => {
      setEnded(false);
      cache.setQueryData(meQuery.queryKey, user);
    },
  });
}

/** The second half of a log in that needs a code. */
export function useSecondHalf() {
  const cache = useQueryClient();
  return useMutation({
    mutationFn: (body: Schema<'SecondHalf'>) =>
      unwrap(api.POST('/auth/login/second-factor', { body })),
    onSuccess: ({ user }) => {
      setEnded(false);
      cache.setQueryData(meQuery.queryKey, user);
    },
  });
}

/** What a log in that also needs a code has to be answered with; undefined for any other failure. */
export const challengeOf = (error: unknown): string | undefined =>
  error instanceof Problem && error.body.type?.endsWith(':second-factor-required')
    ? error.body.challenge
    : undefined;

export function useRegister() {
  const cache = useQueryClient();
  return useMutation({
    mutationFn: (body: Schema<'Registration'>) => unwrap(api.POST('/auth/register', { body })),
    onSuccess: ({ user }) => {
      setEnded(false);
      cache.setQueryData(meQuery.queryKey, user);
    },
  });
}

export function useLogout() {
  const cache = useQueryClient();
  return useMutation({
    mutationFn: () => unwrap(api.POST('/auth/logout')),
    onSuccess: async () => {
      const person = currentPerson();
      forgetDraft();
      forgetPersonal();
      // First nobody's, then cleared: nothing is written anew in between.
      forgetPerson(cache);
      if (person) {
        await forgetCache(person);
      }
    },
  });
}
