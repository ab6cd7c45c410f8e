import { Button, Flex, Stack, Text } from '@chakra-ui/react';
import { useTranslation } from 'react-i18next';
import { Told } from '../../../app/account/Told';
import { Failed } from '../../../design/Failed';
import { Section } from '../../../design/Panel';
import { useMe } from '../session';
import { useAskForVerification } from './security';
import { State } from './State';

/** Whether the address is verified, and the way to have the link sent again. */
export function EmailPanel({ verified }: { verified: boolean }) {
  const { t } = useTranslation('account');
  const email = useMe().data?.email;
  const ask = useAskForVerification();
  return (
    <Section title={t('security.email.title')}>
      <Stack gap="3" align="flex-start">
        <Flex gap="2" wrap="wrap" align="center">
          <Text overflowWrap="anywhere">{email}</Text>
          <State on={verified}>
            {t(verified ? 'security.email.verified' : 'security.email.open')}
          </State>
        </Flex>
        {!verified && !ask.data && (
          <Button
            variant="outline"
            minH="44px"
            loading={ask.isPending}
            onClick={() => ask.mutate()}
          >
            {t('security.email.send')}
          </Button>
        )}
        {ask.data && (
          <Told>
            {t(ask.data.delivery === 'mail' ? 'security.email.sent' : 'security.email.log')}
          </Told>
        )}
        {ask.isError && <Failed error={ask.error} />}
      </Stack>
    </Section>
  );
}
