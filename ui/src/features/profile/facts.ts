import { useTranslation } from 'react-i18next';
import type { Draft } from './draft';
import type { Step } from './validate';

export type FactStep = Exclude<Step, 'summary'>;

/** A draft in words, one list of lines per group of questions. */
export function useFacts(draft: Draft): Record<FactStep, string[]> {
  const { t } = useTranslation();
  const { goals, fitnessLevel, preferredDays, equipment } = draft;
  return {
    goals: [
      goals.map((goal) => t(`profile.goal.${goal}`)).join(', '),
      fitnessLevel ? t(`profile.level.${fitnessLevel}`) : '',
    ].filter(Boolean),
    schedule: [
      draft.daysPerWeek
        ? t('profile.summary.weekly', { days: draft.daysPerWeek, minutes: draft.minutes })
        : '',
      preferredDays.map((day) => t(`profile.weekday.${day}`)).join(', '),
    ].filter(Boolean),
    equipment: [
      equipment?.length
        ? equipment.map((item) => t(`code.equipment.${item}`)).join(', ')
        : t('profile.equipment.nothing'),
    ],
    health: [
      draft.birthYear ? `${t('profile.health.birthYear')}: ${draft.birthYear}` : '',
      ...(draft.healthData ? healthLines() : [t('profile.summary.notStored')]),
    ].filter(Boolean),
  };

  function healthLines(): string[] {
    return [
      draft.bodyWeight ? t(`app.${draft.unit}`, { value: draft.bodyWeight }) : '',
      draft.injuries.length
        ? draft.injuries
            .map(
              ({ site, severity }) =>
                `${t(`code.site.${site}`)}: ${t(`profile.severity.${severity}`)}`,
            )
            .join(', ')
        : t('profile.summary.noInjuries'),
      Object.values(draft.screening).every((answer) => answer === false)
        ? ''
        : t('profile.health.limited'),
    ];
  }
}
