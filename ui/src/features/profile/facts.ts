import { useTranslation } from 'react-i18next';
import { spoken } from '../../design/code';
import { parseNumber } from '../../design/parse';
import type { Draft } from './draft';
import { useEquipment } from './profile';
import type { Step } from './validate';

export type FactStep = Exclude<Step, 'summary'>;

/** A draft in words, one list of lines per group of questions. */
export function useFacts(draft: Draft): Record<FactStep, string[]> {
  const { t } = useTranslation();
  const names = new Map(useEquipment().data?.items.map(({ id, name }) => [id, name]));
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
        ? equipment.map((item) => names.get(item) ?? spoken(item)).join(', ')
        : t('profile.equipment.nothing'),
    ],
    health: [
      draft.birthYear ? `${t('profile.health.birthYear')}: ${draft.birthYear}` : '',
      ...(draft.healthData ? healthLines() : [t('profile.summary.notStored')]),
    ].filter(Boolean),
  };

  function healthLines(): string[] {
    return [
      draft.bodyWeight ? `${parseNumber(draft.bodyWeight)} ${draft.unit}` : '',
      draft.injuries.length
        ? draft.injuries
            .map(({ site, severity }) => `${spoken(site)}: ${t(`profile.severity.${severity}`)}`)
            .join(', ')
        : t('profile.summary.noInjuries'),
      Object.values(draft.screening).every((answer) => answer === false)
        ? ''
        : t('profile.health.limited'),
    ];
  }
}
