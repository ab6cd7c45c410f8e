import { type QueryClient, useQuery } from '@tanstack/react-query';
import { api } from '../../api/client';
import { unwrap } from '../../api/problem';
import type { Conversation } from './chat';

const KEY = ['coach', 'conversation'];

/** The conversation that was last talked in; null when there is none. */
export function useLastConversation() {
  return useQuery({
    queryKey: KEY,
    queryFn: async (): Promise<Conversation | null> => {
      const { items } = await unwrap(
        api.GET('/ai/conversations', { params: { query: { limit: 1 } } }),
      );
      const last = items[0];
      return last
        ? unwrap(api.GET('/ai/conversations/{id}', { params: { path: { id: last.id } } }))
        : null;
    },
  });
}

export function keepConversation(cache: QueryClient, conversation: Conversation | null): void {
  cache.setQueryData(KEY, conversation);
}

export function refreshConversation(cache: QueryClient): Promise<void> {
  return cache.invalidateQueries({ queryKey: KEY });
}

/** Everything the coach may see. */
export function useSight(open: boolean) {
  return useQuery({
    queryKey: ['coach', 'sight'],
    queryFn: () => unwrap(api.GET('/ai/sight')),
    enabled: open,
    staleTime: 0,
  });
}
