import { Button, Stack } from '@chakra-ui/react';
import { useTranslation } from 'react-i18next';
import { Failed } from '../../../design/Failed';
import { useDepart, useWays } from './ways';

/** Logs in or registers by way of the identity provider, where there is one. */
export function ProviderButton({ returnTo }: { returnTo: string }) {
  const { t } = useTranslation();
  const provider = useWays().data?.provider;
  const depart = useDepart('login');
  if (!provider) {
    return null;
  }
  return (
    <Stack gap="3">
      <Button
        variant="outline"
        size="xl"
        loading={depart.isPending}
        loadingText={t('identity.provider.goOn', { provider })}
        onClick={() => depart.mutate(returnTo)}
      >
        {t('identity.provider.goOn', { provider })}
      </Button>
      {depart.isError && <Failed error={depart.error} />}
    </Stack>
  );
}
