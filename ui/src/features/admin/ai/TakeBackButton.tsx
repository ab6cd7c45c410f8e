import { Text } from '@chakra-ui/react';
import { useTranslation } from 'react-i18next';
import { ChangeButton } from '../parts/ChangeButton';
import { useChangeSettings } from './settings';

/** Takes an administrator's setup back, so that the environment's holds again. */
export function TakeBackButton({ name }: { name: string }) {
  const { t } = useTranslation('admin');
  const { takeBack } = useChangeSettings();
  return (
    <ChangeButton
      label={t('ai.providers.takeBack')}
      of={t('ai.providers.takeBackOf', { name })}
      title={t('ai.providers.takeBackOf', { name })}
      confirm={t('ai.providers.takeBack')}
      done={t('change.done')}
      danger
      send={(reason) => takeBack(name, reason)}
    >
      {() => <Text>{t('ai.providers.takeBackLead')}</Text>}
    </ChangeButton>
  );
}
