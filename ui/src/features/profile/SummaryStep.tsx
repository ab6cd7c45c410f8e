import { Stack, Text } from '@chakra-ui/react';
import { useTranslation } from 'react-i18next';
import { type FactStep, useFacts } from './facts';
import { FactCard } from './FactCard';
import { PrivacyChoices } from './PrivacyChoices';
import type { StepProps } from './StepProps';

const GROUPS: FactStep[] = ['goals', 'schedule', 'equipment', 'health'];

interface SummaryStepProps extends Pick<StepProps, 'draft' | 'onChange'> {
  onGoTo: (step: FactStep) => void;
}

/** Everything once more before it is saved. */
export function SummaryStep({ draft, onChange, onGoTo }: SummaryStepProps) {
  const { t } = useTranslation();
  const facts = useFacts(draft);
  return (
    <Stack gap="3">
      {GROUPS.map((group) => (
        <FactCard
          key={group}
          title={t(`profile.${group}.title`)}
          lines={facts[group]}
          action={t('profile.summary.change')}
          actionLabel={t('profile.summary.changeOf', { section: t(`profile.${group}.title`) })}
          onAction={() => onGoTo(group)}
        />
      ))}
      <PrivacyChoices draft={draft} onChange={onChange} />
      <Text fontSize="sm" color="fg.muted">
        {t('profile.summary.timeZone')}: {draft.timeZone}
      </Text>
    </Stack>
  );
}
