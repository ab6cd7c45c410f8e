import { useQuery, useQueryClient } from '@tanstack/react-query';
import { api, type Schema } from '../../../api/client';
import { unwrap } from '../../../api/problem';

export type SystemStatus = Schema<'SystemStatusView'>;
export type Processor = Schema<'ProcessorView'>;
export type DeadLetter = Schema<'DeadLetterView'>;

const SYSTEM = ['admin', 'system'];
const USUALLY_MS = 10_000;
const WHILE_REPLAYING_MS = 1_000;

const isReplaying = ({ replay }: Processor) => replay?.state === 'running';

/** How every part of the house is; looked at again by itself. */
export const useSystem = () =>
  useQuery({
    queryKey: [...SYSTEM, 'status'],
    queryFn: () => unwrap(api.GET('/admin/system-status')),
    refetchInterval: USUALLY_MS,
  });

/** What follows the log; looked at more often while a read model is built anew. */
export const useProcessors = () =>
  useQuery({
    queryKey: [...SYSTEM, 'processors'],
    queryFn: () => unwrap(api.GET('/admin/processors')),
    refetchInterval: ({ state }) =>
      state.data?.items.some(isReplaying) ? WHILE_REPLAYING_MS : USUALLY_MS,
  });

export const useDeadLetters = (after: string | null) =>
  useQuery({
    queryKey: [...SYSTEM, 'dead-letters', after],
    queryFn: () =>
      unwrap(
        api.GET('/admin/dead-letters', { params: { query: after === null ? {} : { after } } }),
      ),
  });

/** What an administrator may do about events and read models. */
export function useSystemChanges() {
  const cache = useQueryClient();
  const then = async <T>(sent: Promise<T>): Promise<T> => {
    const answer = await sent;
    await cache.invalidateQueries({ queryKey: SYSTEM });
    return answer;
  };
  return {
    replay: (name: string, reason: string) =>
      then(
        unwrap(
          api.POST('/admin/processors/{name}/replay', {
            params: { path: { name } },
            body: { reason },
          }),
        ),
      ),
    retry: (id: string, reason: string) =>
      then(
        unwrap(
          api.POST('/admin/dead-letters/{id}/retry', {
            params: { path: { id } },
            body: { reason },
          }),
        ),
      ),
    drop: (id: string, reason: string) =>
      then(
        unwrap(
          api.DELETE('/admin/dead-letters/{id}', { params: { path: { id }, query: { reason } } }),
        ),
      ),
  };
}
