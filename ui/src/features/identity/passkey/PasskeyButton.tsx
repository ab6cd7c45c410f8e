import { Button, Stack } from '@chakra-ui/react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api } from '../../../api/client';
import { unwrap } from '../../../api/problem';
import { Failed } from '../../../design/Failed';
import { setEnded } from '../ended';
import { meQuery } from '../session';
import { hasPasskeys, sign } from './webauthn';

/** Logs in with a passkey of this device, where the browser can. */
export function PasskeyButton() {
  const { t } = useTranslation();
  const cache = useQueryClient();
  const login = useMutation({
    mutationFn: async () => {
      const signed = await sign(await unwrap(api.POST('/auth/login/passkey/options')));
      return signed && unwrap(api.POST('/auth/login/passkey', { body: signed }));
    },
    onSuccess: (session) => {
      if (session) {
        setEnded(false);
        cache.setQueryData(meQuery.queryKey, session.user);
      }
    },
  });
  if (!hasPasskeys()) {
    return null;
  }
  return (
    <Stack gap="3">
      <Button
        variant="outline"
        size="xl"
        loading={login.isPending}
        loadingText={t('identity.passkey.logIn')}
        onClick={() => login.mutate()}
      >
        {t('identity.passkey.logIn')}
      </Button>
      {login.isError && <Failed error={login.error} />}
    </Stack>
  );
}
