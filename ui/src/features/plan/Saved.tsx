import { Text } from '@chakra-ui/react';
import { useTranslation } from 'react-i18next';
import { useOutbox } from '../training/outbox/useOutbox';

/** Whether everything that was logged is on the server; what waits is said at the top of the page. */
export function Saved() {
  const { t } = useTranslation();
  const { commands } = useOutbox();
  const waiting = commands.length;
  return (
    <Text fontSize="sm" color="fg.muted" textAlign="center">
      {waiting === 0 ? t('plan.today.allSaved') : t('plan.today.waiting', { count: waiting })}
    </Text>
  );
}
