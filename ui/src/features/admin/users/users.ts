import { useQuery, useQueryClient } from '@tanstack/react-query';
import { api, type Schema } from '../../../api/client';
import { unwrap } from '../../../api/problem';
import type { UserQuestion } from './question';

export type UserDetail = Schema<'UserDetail'>;
export type UserSummary = Schema<'UserSummary'>;
export type Tier = Schema<'Tier'>;

export const TIERS: Tier[] = ['free', 'premium', 'unlimited'];

const USERS = ['admin', 'users'];
const PAGE = 25;

export const useUsers = (question: UserQuestion) =>
  useQuery({
    queryKey: [...USERS, 'list', question],
    queryFn: () =>
      unwrap(api.GET('/admin/users', { params: { query: { ...question, limit: PAGE } } })),
    placeholderData: (before) => before,
  });

export const useUser = (id: string) =>
  useQuery({
    queryKey: [...USERS, 'one', id],
    queryFn: () => unwrap(api.GET('/admin/users/{id}', { params: { path: { id } } })),
  });

/** What a person asked of language models. */
export const usePersonRequests = (id: string, before: string | null) =>
  useQuery({
    queryKey: [...USERS, 'requests', id, before],
    queryFn: () =>
      unwrap(
        api.GET('/admin/users/{id}/ai-requests', {
          params: { path: { id }, query: before === null ? {} : { before } },
        }),
      ),
  });

/** What an administrator may do with one person. */
export function useUserChanges(id: string) {
  const cache = useQueryClient();
  const params = { path: { id } };
  const then = async <T>(sent: Promise<T>): Promise<T> => {
    const answer = await sent;
    await cache.invalidateQueries({ queryKey: USERS });
    return answer;
  };
  return {
    changeTier: (tier: Tier, reason: string) =>
      then(unwrap(api.PUT('/admin/users/{id}/tier', { params, body: { tier, reason } }))),
    setDisabled: (disabled: boolean, reason: string) =>
      then(unwrap(api.PUT('/admin/users/{id}/state', { params, body: { disabled, reason } }))),
    setBudget: (limitMicroUsd: number | null, reason: string) =>
      then(
        unwrap(
          api.POST('/admin/budgets', {
            body: { scope: 'user', userId: id, limitMicroUsd, reason },
          }),
        ),
      ),
    logOut: (reason: string) =>
      then(unwrap(api.POST('/admin/users/{id}/logout', { params, body: { reason } }))),
    disclose: (reason: string) =>
      then(unwrap(api.GET('/admin/users/{id}', { params: { ...params, query: { reason } } }))),
  };
}
