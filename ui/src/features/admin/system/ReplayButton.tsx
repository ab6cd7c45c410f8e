import { Text } from '@chakra-ui/react';
import { useTranslation } from 'react-i18next';
import { ChangeButton } from '../parts/ChangeButton';
import { useSystemChanges } from './system';

/** Builds a read model anew from the log. */
export function ReplayButton({ name }: { name: string }) {
  const { t } = useTranslation('admin');
  const { replay } = useSystemChanges();
  return (
    <ChangeButton
      label={t('system.replay.start')}
      of={t('system.replay.startOf', { name })}
      title={t('system.replay.startOf', { name })}
      confirm={t('system.replay.start')}
      done={t('system.replay.started')}
      send={(reason) => replay(name, reason)}
    >
      {() => <Text>{t('system.replay.lead')}</Text>}
    </ChangeButton>
  );
}
