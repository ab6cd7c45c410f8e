import { Stack } from '@chakra-ui/react';
import { useTranslation } from 'react-i18next';
import { Choices, toggled } from '../../design/Choices';
import type { StepProps } from './StepProps';

const GOALS = [
  'muscle_gain',
  'strength',
  'fat_loss',
  'endurance',
  'general_fitness',
  'mobility',
] as const;
const LEVELS = ['beginner', 'intermediate', 'advanced'] as const;

export function GoalsStep({ draft, onChange, errors }: StepProps) {
  const { t } = useTranslation();
  return (
    <Stack gap="6">
      <Choices
        legend={t('profile.goals.legend')}
        hint={t('profile.goals.hint')}
        numbered
        options={GOALS.map((value) => ({ value, label: t(`profile.goal.${value}`) }))}
        chosen={draft.goals}
        onToggle={(goal) => onChange({ goals: toggled(draft.goals, goal) })}
        error={errors.goals}
      />
      <Choices
        legend={t('profile.goals.level')}
        hint={t('profile.goals.levelHint')}
        options={LEVELS.map((value) => ({ value, label: t(`profile.level.${value}`) }))}
        chosen={draft.fitnessLevel ? [draft.fitnessLevel] : []}
        onToggle={(fitnessLevel) => onChange({ fitnessLevel })}
        error={errors.fitnessLevel}
      />
    </Stack>
  );
}
