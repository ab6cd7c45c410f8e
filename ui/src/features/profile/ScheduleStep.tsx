import { Stack } from '@chakra-ui/react';
import { useTranslation } from 'react-i18next';
import { Choices, toggled } from '../../design/Choices';
import { NumberField } from '../../design/NumberField';
import type { StepProps } from './StepProps';

const DAYS = ['1', '2', '3', '4', '5', '6', '7'] as const;
const MINUTES = ['30', '45', '60', '75', '90'] as const;
const WEEKDAYS = [
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
  'sunday',
] as const;

export function ScheduleStep({ draft, onChange, errors }: StepProps) {
  const { t } = useTranslation();
  return (
    <Stack gap="6">
      <Choices
        legend={t('profile.schedule.days')}
        options={DAYS.map((value) => ({ value, label: value }))}
        chosen={draft.daysPerWeek ? [String(draft.daysPerWeek) as (typeof DAYS)[number]] : []}
        onToggle={(days) => onChange({ daysPerWeek: Number(days) })}
        error={errors.daysPerWeek}
        even
      />
      <Stack gap="3">
        <NumberField
          label={t('profile.schedule.minutes')}
          value={draft.minutes}
          onChange={(minutes) => onChange({ minutes })}
          error={errors.minutes}
          maxW="160px"
          list="usual-minutes"
        />
        <datalist id="usual-minutes">
          {MINUTES.map((value) => (
            <option key={value} value={value} />
          ))}
        </datalist>
      </Stack>
      <Choices
        legend={t('profile.schedule.weekdays')}
        hint={t('profile.schedule.weekdaysHint')}
        options={WEEKDAYS.map((value) => ({ value, label: t(`profile.weekday.${value}`) }))}
        chosen={draft.preferredDays}
        onToggle={(day) =>
          onChange({
            preferredDays: WEEKDAYS.filter((one) =>
              toggled(draft.preferredDays, day).includes(one),
            ),
          })
        }
        error={errors.preferredDays}
        even
      />
    </Stack>
  );
}
