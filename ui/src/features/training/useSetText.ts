import { useTranslation } from 'react-i18next';
import { formatSeconds } from '../../design/dates';
import { formatNumber } from '../../design/numbers';
import { useWeight } from '../profile/useWeight';
import type { LoggedSet } from './workouts';

export type Figures = Pick<
  LoggedSet,
  'reps' | 'weightKg' | 'rpe' | 'durationSeconds' | 'distanceMeters' | 'type'
>;

/** Says a set in words, for example "60 kg × 8 · RPE 8". */
export function useSetText(): (set: Figures) => string {
  const { t } = useTranslation();
  const weight = useWeight();
  return ({ reps, weightKg, rpe, durationSeconds, distanceMeters, type }) =>
    [
      type === 'working' ? null : t(`training.type.${type}`),
      reps === null ? null : amount(reps, weightKg),
      distanceMeters === null
        ? null
        : t('training.set.distance', { meters: formatNumber(distanceMeters, 0) }),
      durationSeconds === null ? null : formatSeconds(durationSeconds),
      rpe === null ? null : t('training.set.atRpe', { rpe: formatNumber(rpe) }),
    ]
      .filter((part) => part !== null)
      .join(' · ');

  function amount(reps: number, weightKg: number | null): string {
    return weightKg
      ? t('training.set.withReps', { load: weight(weightKg), reps })
      : t('training.set.repsOnly', { reps });
  }
}
