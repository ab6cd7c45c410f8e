import { Button, Stack, Text } from '@chakra-ui/react';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api } from '../../../api/client';
import { unwrap } from '../../../api/problem';
import { Told } from '../../../app/account/Told';
import { Failed } from '../../../design/Failed';
import { Section } from '../../../design/Panel';
import { useMe } from '../session';

/** The way to a password for those who have none: the link that replaces a forgotten one. */
export function FirstPassword() {
  const { t } = useTranslation('account');
  const email = useMe().data?.email ?? '';
  const ask = useMutation({
    mutationFn: () => unwrap(api.POST('/auth/password/forgotten', { body: { email } })),
  });
  return (
    <Section title={t('security.change.title')}>
      <Stack gap="3" align="flex-start">
        <Text color="fg.muted">{t('security.first.lead')}</Text>
        {ask.data ? (
          <Told>
            {t(ask.data.delivery === 'mail' ? 'security.first.sent' : 'security.email.log')}
          </Told>
        ) : (
          <Button
            variant="outline"
            minH="44px"
            loading={ask.isPending}
            onClick={() => ask.mutate()}
          >
            {t('security.first.send')}
          </Button>
        )}
        {ask.isError && <Failed error={ask.error} />}
      </Stack>
    </Section>
  );
}
