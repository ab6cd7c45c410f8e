import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { api, type Schema } from '../../../api/client';
import { unwrap } from '../../../api/problem';
import { uuidv7 } from '../../../api/uuidv7';

export type Tier = Schema<'Tier'>;

export const SUBSCRIPTION = ['subscription'];

/** What one pays for, asked for, and what comes next. */
export const useSubscription = () =>
  useQuery({ queryKey: SUBSCRIPTION, queryFn: () => unwrap(api.GET('/tiers/subscription')) });

/** Asks for a larger tier; sent twice it is one wish. */
export function useAskForUpgrade() {
  const cache = useQueryClient();
  return useMutation({
    mutationFn: ({ tier, id }: { tier: Tier; id: string }) =>
      unwrap(
        api.POST('/tiers/upgrade', {
          params: { header: { 'Idempotency-Key': id } },
          body: { tier },
        }),
      ),
    onSuccess: () => cache.invalidateQueries({ queryKey: SUBSCRIPTION }),
  });
}

export const newWish = (): string => uuidv7();

const ORDER: Tier[] = ['free', 'premium', 'unlimited'];

/** The tiers above one, the next one first. */
export const above = (tier: Tier): Tier[] => ORDER.slice(ORDER.indexOf(tier) + 1);

/** The tiers below one, the next one first. */
export const below = (tier: Tier): Tier[] => ORDER.slice(0, ORDER.indexOf(tier)).reverse();
