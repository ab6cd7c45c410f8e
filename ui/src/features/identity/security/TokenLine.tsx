import { Box, Button, Flex, Stack, Text } from '@chakra-ui/react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAnnounce } from '../../../design/Announcer';
import { formatDate, formatMoment } from '../../../design/dates';
import { Failed } from '../../../design/Failed';
import { type Token, useRevokeToken, wordOf } from './tokens';

/** One token: what it may do, until when, and the way to end it. */
export function TokenLine({ token }: { token: Token }) {
  const { t } = useTranslation('account');
  const announce = useAnnounce();
  const [asking, setAsking] = useState(false);
  const revoke = useRevokeToken();
  const { id, name, scopes, expiresAt, lastUsedAt } = token;
  return (
    <Stack gap="2" w="full">
      <Flex justify="space-between" align="center" gap="3">
        <Box minW="0">
          <Text fontWeight="600" overflowWrap="anywhere">
            {name}
          </Text>
          <Text fontSize="sm">{scopes.map((scope) => t(wordOf(scope))).join(' · ')}</Text>
          <Text fontSize="sm" color="fg.muted">
            {t('security.tokens.until', { until: formatDate(expiresAt.slice(0, 10)) })},{' '}
            {lastUsedAt
              ? t('security.tokens.lastUsed', { when: formatMoment(lastUsedAt) })
              : t('security.tokens.unused')}
          </Text>
        </Box>
        {!asking && (
          <Button
            variant="outline"
            minH="44px"
            aria-label={t('security.tokens.revokeOf', { name })}
            onClick={() => setAsking(true)}
          >
            {t('security.tokens.revoke')}
          </Button>
        )}
      </Flex>
      {asking && (
        <Stack gap="2">
          <Text role="status">{t('security.tokens.revokeAsk')}</Text>
          <Flex gap="3" wrap="wrap">
            <Button
              colorPalette="red"
              minH="44px"
              loading={revoke.isPending}
              onClick={() =>
                revoke.mutate(id, { onSuccess: () => announce(t('security.tokens.revoked')) })
              }
            >
              {t('security.tokens.revokeYes')}
            </Button>
            <Button variant="ghost" minH="44px" onClick={() => setAsking(false)}>
              {t('cancel')}
            </Button>
          </Flex>
        </Stack>
      )}
      {revoke.isError && <Failed error={revoke.error} />}
    </Stack>
  );
}
