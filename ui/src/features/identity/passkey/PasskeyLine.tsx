import { Text } from '@chakra-ui/react';
import { useTranslation } from 'react-i18next';
import { formatMoment } from '../../../design/dates';
import { RevocableLine } from '../security/RevocableLine';
import { type Passkey, useRemovePasskey } from './passkeys';

/** One passkey: what it is called, when it was used, and the way to remove it. */
export function PasskeyLine({ passkey }: { passkey: Passkey }) {
  const { t } = useTranslation('account');
  const { isPending, error, mutate } = useRemovePasskey();
  const { id, name, createdAt, lastUsedAt } = passkey;
  return (
    <RevocableLine
      name={name}
      revoke={t('security.passkeys.remove')}
      revokeOf={t('security.passkeys.removeOf', { name })}
      ask={t('security.passkeys.ask')}
      yes={t('security.passkeys.yes')}
      done={t('security.passkeys.removed')}
      revocation={{ isPending, error, mutate: (on) => mutate(id, on) }}
    >
      <Text fontSize="sm" color="fg.muted">
        {t('security.passkeys.since', { when: formatMoment(createdAt) })},{' '}
        {lastUsedAt
          ? t('security.tokens.lastUsed', { when: formatMoment(lastUsedAt) })
          : t('security.tokens.unused')}
      </Text>
    </RevocableLine>
  );
}
