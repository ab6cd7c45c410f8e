import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api, type Schema } from '../../../api/client';
import { unwrap } from '../../../api/problem';
import { setEnded } from '../ended';
import { SECURITY } from '../security/security';
import { meQuery } from '../session';

/** Hands the server what the provider answered; it decides what it was for. */
export function useArrive() {
  const cache = useQueryClient();
  return useMutation({
    mutationFn: (body: Schema<'ProviderAnswer'>) =>
      unwrap(api.POST('/auth/provider/arrival', { body })),
    onSuccess: async ({ session }) => {
      if (session) {
        setEnded(false);
        cache.setQueryData(meQuery.queryKey, session.user);
      }
      await cache.invalidateQueries({ queryKey: SECURITY });
    },
  });
}
