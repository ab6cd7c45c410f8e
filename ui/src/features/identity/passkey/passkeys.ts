import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { api, type Schema } from '../../../api/client';
import { unwrap } from '../../../api/problem';
import { useConfirmed } from '../stepup/useConfirmed';
import { make } from './webauthn';

export type Passkey = Schema<'Passkey'>;

const KEY = ['passkeys'];

/** The person's passkeys, newest first. */
export const usePasskeys = () =>
  useQuery({ queryKey: KEY, queryFn: () => unwrap(api.GET('/auth/passkeys')) });

/** Makes a passkey in this device and tells the server; false when the person turned back. */
export function useAddPasskey() {
  const confirmed = useConfirmed();
  const cache = useQueryClient();
  return useMutation({
    mutationFn: async (name: string): Promise<boolean> => {
      const made = await make(await confirmed(() => unwrap(api.POST('/auth/passkeys/options'))));
      if (made === null) {
        return false;
      }
      await unwrap(api.POST('/auth/passkeys', { body: { name, ...made } }));
      return true;
    },
    onSettled: () => cache.invalidateQueries({ queryKey: KEY }),
  });
}

export function useRemovePasskey() {
  const confirmed = useConfirmed();
  const cache = useQueryClient();
  return useMutation({
    mutationFn: (id: string) =>
      confirmed(() => unwrap(api.DELETE('/auth/passkeys/{id}', { params: { path: { id } } }))),
    onSettled: () => cache.invalidateQueries({ queryKey: KEY }),
  });
}
