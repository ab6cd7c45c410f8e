import { Text } from '@chakra-ui/react';
import { useTranslation } from 'react-i18next';
import { ChangeButton } from '../parts/ChangeButton';
import { type Configured, useChangeSettings } from './settings';
import { changeOf } from './setup';

/** Stops asking a provider, or asks it again. */
export function SwitchButton({ provider: { name, setup } }: { provider: Configured }) {
  const { t } = useTranslation('admin');
  const { configure } = useChangeSettings();
  const turn = setup.enabled ? 'disable' : 'enable';
  return (
    <ChangeButton
      label={t(`ai.providers.${turn}`)}
      of={t(`ai.providers.${turn}Of`, { name })}
      title={t(`ai.providers.${turn}Of`, { name })}
      confirm={t(`ai.providers.${turn}`)}
      done={t('change.done')}
      danger={setup.enabled}
      send={(reason) => configure(name, changeOf(setup, { enabled: !setup.enabled }, reason))}
    >
      {() => <Text>{t(`ai.providers.${turn}Lead`)}</Text>}
    </ChangeButton>
  );
}
