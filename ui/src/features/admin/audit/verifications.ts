import { keepPreviousData, useQuery, useQueryClient } from '@tanstack/react-query';
import { api, type Schema } from '../../../api/client';
import { unwrap } from '../../../api/problem';

export type Verification = Schema<'VerificationView'>;

const KEY = ['admin', 'audit', 'verifications'];
const AT_ONCE = 10;
const WHILE_RUNNING_MS = 1_000;
const USUALLY_MS = 15_000;

/** How the chain was verified; looked at more often while that is under way. */
export const useVerifications = (before: string | null) =>
  useQuery({
    queryKey: [...KEY, before],
    queryFn: () =>
      unwrap(
        api.GET('/admin/audit/verifications', {
          params: { query: { limit: AT_ONCE, ...(before !== null && { before }) } },
        }),
      ),
    placeholderData: keepPreviousData,
    refetchInterval: ({ state }) =>
      state.data?.items.some((run) => run.state === 'running' || run.actor === null)
        ? WHILE_RUNNING_MS
        : USUALLY_MS,
  });

/** Begins to work out every link of the chain again. */
export function useVerify() {
  const cache = useQueryClient();
  return async (reason: string) => {
    const answer = await unwrap(api.POST('/admin/audit/verifications', { body: { reason } }));
    await cache.invalidateQueries({ queryKey: KEY });
    return answer;
  };
}
