import { Button, Flex, Stack, Text } from '@chakra-ui/react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Schema } from '../../../api/client';
import { useAnnounce } from '../../../design/Announcer';
import { formatMoment } from '../../../design/dates';
import { Failed } from '../../../design/Failed';
import { Section } from '../../../design/Panel';
import { useDepart } from '../provider/ways';
import { useConfirmed } from '../stepup/useConfirmed';
import { useUnlinkProvider } from './security';
import { State } from './State';

const HERE = '/me/security';

/** The identity provider as another way in: whether it is one, and how to change that. */
export function ProviderPanel({ provider }: { provider: Schema<'OtherWayIn'> }) {
  const { t } = useTranslation('account');
  const { name, linkedAt } = provider;
  const link = useDepart('link', useConfirmed());
  return (
    <Section title={name}>
      <Stack gap="3" align="flex-start">
        <State on={linkedAt !== null}>
          {t(linkedAt ? 'security.provider.on' : 'security.provider.off')}
        </State>
        <Text color="fg.muted">
          {linkedAt
            ? t('security.provider.since', { when: formatMoment(linkedAt) })
            : t('security.provider.what', { name })}
        </Text>
        {linkedAt ? (
          <Unlink name={name} />
        ) : (
          <Button
            variant="outline"
            minH="44px"
            loading={link.isPending}
            onClick={() => link.mutate(HERE)}
          >
            {t('security.provider.link')}
          </Button>
        )}
        {link.isError && <Failed error={link.error} />}
      </Stack>
    </Section>
  );
}

function Unlink({ name }: { name: string }) {
  const { t } = useTranslation('account');
  const announce = useAnnounce();
  const [asking, setAsking] = useState(false);
  const unlink = useUnlinkProvider();
  if (!asking) {
    return (
      <Button variant="outline" minH="44px" onClick={() => setAsking(true)}>
        {t('security.provider.unlink')}
      </Button>
    );
  }
  return (
    <Stack gap="3">
      <Text role="status">{t('security.provider.ask', { name })}</Text>
      <Flex gap="3" wrap="wrap">
        <Button
          colorPalette="red"
          minH="44px"
          loading={unlink.isPending}
          onClick={() =>
            unlink.mutate(undefined, {
              onSuccess: () => announce(t('security.provider.unlinked')),
            })
          }
        >
          {t('security.provider.yes')}
        </Button>
        <Button variant="ghost" minH="44px" onClick={() => setAsking(false)}>
          {t('cancel')}
        </Button>
      </Flex>
      {unlink.isError && <Failed error={unlink.error} />}
    </Stack>
  );
}
