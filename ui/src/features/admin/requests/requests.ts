import { useQuery } from '@tanstack/react-query';
import { api, type Schema } from '../../../api/client';
import { unwrap } from '../../../api/problem';

export type AiRequest = Schema<'AiRequestView'>;

const UNDER_WAY = new Set<AiRequest['state']>(['waiting', 'running']);
const LOOK_AGAIN_MS = 2_000;

/** One request's whole story; looked at again while it goes on. */
export const useRequest = (id: string) =>
  useQuery({
    queryKey: ['admin', 'requests', id],
    queryFn: () => unwrap(api.GET('/ai/requests/{id}', { params: { path: { id } } })),
    refetchInterval: ({ state }) =>
      state.data && UNDER_WAY.has(state.data.state) ? LOOK_AGAIN_MS : false,
  });
