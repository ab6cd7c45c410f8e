import { Alert, Stack } from '@chakra-ui/react';
import { useTranslation } from 'react-i18next';
import { CheckRow } from '../../design/CheckRow';
import { NumberField } from '../../design/NumberField';
import { Panel } from '../../design/Panel';
import { InjuryList } from './InjuryList';
import { ScreeningQuestions } from './ScreeningQuestions';
import type { StepProps } from './StepProps';

export function HealthStep(props: StepProps) {
  const { draft, onChange, errors } = props;
  const { t } = useTranslation();
  return (
    <Stack gap="6">
      <NumberField
        label={t('profile.health.birthYear')}
        optional
        inputMode="numeric"
        autoComplete="bday-year"
        value={draft.birthYear}
        onChange={(birthYear) => onChange({ birthYear })}
        error={errors.birthYear}
        maxW="160px"
      />
      <Panel bg="bg.subtle">
        <CheckRow
          label={t('profile.health.consent')}
          hint={t('profile.health.consentHint')}
          checked={draft.healthData}
          onChange={(healthData) => onChange({ healthData })}
        />
      </Panel>
      {draft.healthData ? (
        <>
          <NumberField
            label={t('profile.health.bodyWeight', { unit: draft.unit })}
            optional
            value={draft.bodyWeight}
            onChange={(bodyWeight) => onChange({ bodyWeight })}
            error={errors.bodyWeight}
            maxW="160px"
          />
          <InjuryList draft={draft} onChange={onChange} />
          <ScreeningQuestions draft={draft} onChange={onChange} errors={errors} />
        </>
      ) : (
        <Alert.Root status="info" variant="surface" rounded="xl">
          <Alert.Indicator />
          <Alert.Description>{t('profile.health.without')}</Alert.Description>
        </Alert.Root>
      )}
    </Stack>
  );
}
