import { Button, Stack, Text } from '@chakra-ui/react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'react-router';
import { Failed } from '../../../design/Failed';
import { useDepart } from '../provider/ways';

/** Proves at the identity provider who is there; the page comes back, what was begun is repeated. */
export function ConfirmThere({ provider }: { provider: string }) {
  const { t } = useTranslation();
  const { pathname } = useLocation();
  const depart = useDepart('confirm');
  return (
    <Stack gap="3">
      <Text>{t('identity.stepUp.there', { provider })}</Text>
      <Button
        variant="outline"
        size="xl"
        loading={depart.isPending}
        loadingText={t('identity.provider.goOn', { provider })}
        onClick={() => depart.mutate(pathname)}
      >
        {t('identity.provider.goOn', { provider })}
      </Button>
      {depart.isError && <Failed error={depart.error} />}
    </Stack>
  );
}
