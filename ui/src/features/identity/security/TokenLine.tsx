import { Text } from '@chakra-ui/react';
import { useTranslation } from 'react-i18next';
import { formatDate, formatMoment } from '../../../design/dates';
import { RevocableLine } from './RevocableLine';
import { type Token, useRevokeToken, wordOf } from './tokens';

/** One token: what it may do, until when, and the way to end it. */
export function TokenLine({ token }: { token: Token }) {
  const { t } = useTranslation('account');
  const { isPending, error, mutate } = useRevokeToken();
  const { id, name, scopes, expiresAt, lastUsedAt } = token;
  return (
    <RevocableLine
      name={name}
      revoke={t('security.tokens.revoke')}
      revokeOf={t('security.tokens.revokeOf', { name })}
      ask={t('security.tokens.revokeAsk')}
      yes={t('security.tokens.revokeYes')}
      done={t('security.tokens.revoked')}
      revocation={{ isPending, error, mutate: (on) => mutate(id, on) }}
    >
      <Text fontSize="sm">{scopes.map((scope) => t(wordOf(scope))).join(' · ')}</Text>
      <Text fontSize="sm" color="fg.muted">
        {t('security.tokens.until', { until: formatDate(expiresAt.slice(0, 10)) })},{' '}
        {lastUsedAt
          ? t('security.tokens.lastUsed', { when: formatMoment(lastUsedAt) })
          : t('security.tokens.unused')}
      </Text>
    </RevocableLine>
  );
}
