import { useQueryClient } from '@tanstack/react-query';
import { useEventStream } from '../../../api/useEventStream';
import { type TierUsage, usageQuery, useTierUsage } from '../usage';

export const LOOK_AGAIN_SECONDS = 15;

/** The meters as they move; where no line is open they are looked at every few seconds. */
export function useLiveUsage() {
  const cache = useQueryClient();
  const line = useEventStream<TierUsage>({
    path: '/api/v1/tiers/usage/stream',
    event: 'usage',
    heard: (usage) => cache.setQueryData(usageQuery.queryKey, usage),
    renew: () => cache.invalidateQueries({ queryKey: usageQuery.queryKey }),
  });
  const usage = useTierUsage(line === 'open' ? false : LOOK_AGAIN_SECONDS * 1000);
  return { usage, line };
}
