import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ChangeButton } from '../parts/ChangeButton';
import { useChangeSettings } from './settings';
import { faultsOf, sentOf, type SetupEntry } from './setup';
import { SetupFields } from './SetupFields';

interface SetupButtonProps {
  entry: SetupEntry;
  label: string;
  of?: string;
  solid?: boolean;
}

/** Sets a provider up, or changes how it is. */
export function SetupButton({ entry, label, of, solid = false }: SetupButtonProps) {
  const { t } = useTranslation('admin');
  const { configure } = useChangeSettings();
  const [edited, setEdited] = useState<SetupEntry | null>(null);
  const shown = edited ?? entry;
  const faults = faultsOf(shown);
  return (
    <ChangeButton
      label={label}
      of={of}
      title={of ?? label}
      confirm={t('change.save')}
      done={t('change.done')}
      look={solid ? { variant: 'solid', size: 'lg', borderColor: 'transparent' } : {}}
      ready={faults.size === 0}
      send={async (reason) => {
        await configure(shown.name, sentOf(shown, reason));
        setEdited(null);
      }}
    >
      {(errors, tried) => (
        <SetupFields
          entry={shown}
          isNew={entry.name === ''}
          faults={tried ? faults : new Set()}
          errors={errors}
          onChange={setEdited}
        />
      )}
    </ChangeButton>
  );
}
