import { Box, Button, Flex, Stack, Text } from '@chakra-ui/react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAnnounce } from '../../../design/Announcer';
import { formatMoment } from '../../../design/dates';
import { Failed } from '../../../design/Failed';
import { type Passkey, useRemovePasskey } from './passkeys';

/** One passkey: what it is called, when it was used, and the way to remove it. */
export function PasskeyLine({ passkey }: { passkey: Passkey }) {
  const { t } = useTranslation('account');
  const announce = useAnnounce();
  const [asking, setAsking] = useState(false);
  const remove = useRemovePasskey();
  const { id, name, createdAt, lastUsedAt } = passkey;
  return (
    <Stack gap="2" w="full">
      <Flex justify="space-between" align="center" gap="3">
        <Box minW="0">
          <Text fontWeight="600" overflowWrap="anywhere">
            {name}
          </Text>
          <Text fontSize="sm" color="fg.muted">
            {t('security.passkeys.since', { when: formatMoment(createdAt) })},{' '}
            {lastUsedAt
              ? t('security.tokens.lastUsed', { when: formatMoment(lastUsedAt) })
              : t('security.tokens.unused')}
          </Text>
        </Box>
        {!asking && (
          <Button
            variant="outline"
            minH="44px"
            aria-label={t('security.passkeys.removeOf', { name })}
            onClick={() => setAsking(true)}
          >
            {t('security.passkeys.remove')}
          </Button>
        )}
      </Flex>
      {asking && (
        <Stack gap="2">
          <Text role="status">{t('security.passkeys.ask')}</Text>
          <Flex gap="3" wrap="wrap">
            <Button
              colorPalette="red"
              minH="44px"
              loading={remove.isPending}
              onClick={() =>
                remove.mutate(id, { onSuccess: () => announce(t('security.passkeys.removed')) })
              }
            >
              {t('security.passkeys.yes')}
            </Button>
            <Button variant="ghost" minH="44px" onClick={() => setAsking(false)}>
              {t('cancel')}
            </Button>
          </Flex>
        </Stack>
      )}
      {remove.isError && <Failed error={remove.error} />}
    </Stack>
  );
}
