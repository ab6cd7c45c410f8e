import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { api, type Schema } from '../../../api/client';
import { unwrap } from '../../../api/problem';
import { SECURITY } from './security';

export type Device = Schema<'OpenSession'>;

const KEY = ['devices'];

/** Where the person is logged in. */
export const useDevices = () =>
  useQuery({ queryKey: KEY, queryFn: () => unwrap(api.GET('/auth/sessions')) });

/** Logs one device out. */
export function useEndDevice() {
  const cache = useQueryClient();
  return useMutation({
    mutationFn: (id: string) =>
      unwrap(api.DELETE('/auth/sessions/{id}', { params: { path: { id } } })),
    onSettled: () => cache.invalidateQueries({ queryKey: KEY }),
  });
}

/** Changes the password; every other device is logged out by it. */
export function useChangePassword() {
  const cache = useQueryClient();
  return useMutation({
    mutationFn: (body: Schema<'PasswordChange'>) => unwrap(api.POST('/auth/password', { body })),
    onSuccess: () =>
      Promise.all([
        cache.invalidateQueries({ queryKey: KEY }),
        cache.invalidateQueries({ queryKey: SECURITY }),
      ]),
  });
}
