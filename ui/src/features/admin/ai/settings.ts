import { useQuery, useQueryClient } from '@tanstack/react-query';
import { api, type Schema } from '../../../api/client';
import { unwrap } from '../../../api/problem';

export type Config = Schema<'LlmConfigView'>;
export type Configured = Schema<'ConfiguredProvider'>;
export type Status = Schema<'ProviderStatus'>;
export type Strategy = Schema<'RoutingStrategy'>;

export const STRATEGIES: Strategy[] = ['in_order', 'least_cost', 'fastest', 'weighted'];

const CONFIG = ['admin', 'llm', 'config'];
const STATUS = ['admin', 'llm', 'status'];
const HEALTH_EVERY_MS = 15_000;

/** All that is decided about language models. */
export const useConfig = () =>
  useQuery({ queryKey: CONFIG, queryFn: () => unwrap(api.GET('/llm/config')) });

/** How each model is just now. */
export const useStatus = () =>
  useQuery({
    queryKey: STATUS,
    queryFn: () => unwrap(api.GET('/llm/providers')),
    refetchInterval: HEALTH_EVERY_MS,
  });

/** Changes the settings and shows what holds then; null when the server has it but not yet shown it. */
export function useChangeSettings() {
  const cache = useQueryClient();
  const keep = async (sent: Promise<Config | Schema<'AcceptedVersion'>>) => {
    const answer = await sent;
    if ('policy' in answer) {
      cache.setQueryData(CONFIG, answer);
    }
    await cache.invalidateQueries({ queryKey: ['admin', 'llm'] });
  };
  return {
    configure: (name: string, body: Schema<'ProviderChange'>) =>
      keep(unwrap(api.PUT('/llm/providers/{name}', { params: { path: { name } }, body }))),
    takeBack: (name: string, reason: string) =>
      keep(
        unwrap(
          api.DELETE('/llm/providers/{name}', { params: { path: { name }, query: { reason } } }),
        ),
      ),
    setStrategy: (strategy: Strategy, reason: string) =>
      keep(unwrap(api.PUT('/llm/config', { body: { strategy, reason } }))),
    price: (body: Price) => keep(unwrap(api.POST('/llm/prices', { body }))),
  };
}

export interface Price {
  provider: string;
  model: string;
  input: number;
  cachedInput?: number;
  output: number;
  validFrom?: string;
  reason: string;
}
