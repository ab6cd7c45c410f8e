import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api } from '../../../api/client';
import { unwrap } from '../../../api/problem';
import { SUBSCRIPTION, type Tier } from './upgrade';

/** Goes down to a smaller tier when the month ends. */
export function useGoDown() {
  const cache = useQueryClient();
  return useMutation({
    mutationFn: (tier: Tier) => unwrap(api.POST('/tiers/downgrade', { body: { tier } })),
    onSuccess: () => cache.invalidateQueries({ queryKey: SUBSCRIPTION }),
  });
}

/** Stays in the tier after all. */
export function useStay() {
  const cache = useQueryClient();
  return useMutation({
    mutationFn: () => unwrap(api.DELETE('/tiers/downgrade')),
    onSuccess: () => cache.invalidateQueries({ queryKey: SUBSCRIPTION }),
  });
}
