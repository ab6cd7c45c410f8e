import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { api, type Schema } from '../../api/client';
import { unwrap } from '../../api/problem';
import { useConfirmed } from '../identity/stepup/useConfirmed';

export type Copy = Schema<'Export'>;
export type Erasure = Schema<'Erasure'>;

const COPY = ['export'];
const RESTRICTION = ['restriction'];
const SOON_MS = 2000;

/** The copy asked for last; null when none was. Looked at again while it is being made. */
export const useMyCopy = () =>
  useQuery({
    queryKey: COPY,
    queryFn: async (): Promise<Copy | null> =>
      (await unwrap<Copy | undefined>(api.GET('/users/me/export'))) ?? null,
    refetchInterval: ({ state }) => (state.data?.status === 'preparing' ? SOON_MS : false),
  });

export function useAskForCopy() {
  const cache = useQueryClient();
  return useMutation({
    mutationFn: () => unwrap(api.POST('/users/me/export')),
    onSuccess: (copy) => cache.setQueryData(COPY, copy),
  });
}

/** Looks again whether the copy still waits, for after it was fetched. */
export function useLookAgain(): () => void {
  const cache = useQueryClient();
  return () => void cache.invalidateQueries({ queryKey: COPY });
}

export const useRestriction = () =>
  useQuery({
    queryKey: RESTRICTION,
    queryFn: () => unwrap(api.GET('/users/me/restriction')),
  });

/** Restricts the use of one's data, or lifts that; consents then read differently. */
export function useRestrict() {
  const cache = useQueryClient();
  return useMutation({
    mutationFn: (restricted: boolean) =>
      unwrap(api.PUT('/users/me/restriction', { body: { restricted } })),
    onSuccess: async (_, restricted) => {
      cache.setQueryData(RESTRICTION, (before: object | undefined) => ({
        version: 0,
        ...before,
        restricted,
      }));
      await cache.invalidateQueries({ queryKey: ['profile'] });
    },
  });
}

/** Has everything forgotten; all sessions end with the answer. */
export function useEraseAccount() {
  const confirmed = useConfirmed();
  return useMutation({
    mutationFn: () => confirmed(() => unwrap(api.DELETE('/users/me'))),
  });
}

/** How far an erasure has come, for whoever holds its receipt. */
export const useErasure = (receipt: string) =>
  useQuery({
    queryKey: ['erasure', receipt],
    queryFn: () => unwrap(api.GET('/erasures/{receipt}', { params: { path: { receipt } } })),
    refetchInterval: ({ state }) => (state.data?.status === 'requested' ? SOON_MS : false),
  });

export const useNotice = () =>
  useQuery({
    queryKey: ['notice'],
    queryFn: () => unwrap(api.GET('/privacy-notice')),
    staleTime: Infinity,
  });
