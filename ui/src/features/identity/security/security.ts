import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { api, type Schema } from '../../../api/client';
import { unwrap } from '../../../api/problem';
import { useConfirmed } from '../stepup/useConfirmed';

export const SECURITY = ['security'];

/** How the account is guarded. */
export const useSecurity = () =>
  useQuery({ queryKey: SECURITY, queryFn: () => unwrap(api.GET('/auth/security')) });

/** Sends the link that verifies the address. */
export const useAskForVerification = () =>
  useMutation({ mutationFn: () => unwrap(api.POST('/auth/email/verification')) });

/** A new key for an authenticator app; nothing is on before a code of it is confirmed. */
export function useEnrol() {
  const confirmed = useConfirmed();
  return useMutation({
    mutationFn: () => confirmed(() => unwrap(api.POST('/auth/second-factor'))),
  });
}

/** Turns the second factor on; answers with the recovery codes, which nobody can ask for again. */
export function useConfirmFactor() {
  const refresh = useRefresh();
  return useMutation({
    mutationFn: (body: Schema<'FactorCode'>) =>
      unwrap(api.POST('/auth/second-factor/confirm', { body })),
    onSuccess: refresh,
  });
}

export function useRenewCodes() {
  const confirmed = useConfirmed();
  const refresh = useRefresh();
  return useMutation({
    mutationFn: () => confirmed(() => unwrap(api.POST('/auth/second-factor/recovery-codes'))),
    onSuccess: refresh,
  });
}

export function useTurnFactorOff() {
  const confirmed = useConfirmed();
  const refresh = useRefresh();
  return useMutation({
    mutationFn: () => confirmed(() => unwrap(api.DELETE('/auth/second-factor'))),
    onSuccess: refresh,
  });
}

/** Ends that the identity provider is a way in. */
export function useUnlinkProvider() {
  const confirmed = useConfirmed();
  const refresh = useRefresh();
  return useMutation({
    mutationFn: () => confirmed(() => unwrap(api.DELETE('/auth/provider/link'))),
    onSuccess: refresh,
  });
}

function useRefresh() {
  const cache = useQueryClient();
  return () => cache.invalidateQueries({ queryKey: SECURITY });
}
