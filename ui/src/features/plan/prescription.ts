import { useTranslation } from 'react-i18next';
import { formatSeconds } from '../../design/dates';
import { formatNumber } from '../../design/numbers';
import { useWeight } from '../profile/useWeight';
import type { PlanExercise } from './plans';

/** A prescription in words: sets and reps first, then effort, rest and load. */
export function usePrescription(): (exercise: PlanExercise) => string[] {
  const { t } = useTranslation();
  const weight = useWeight();
  return ({ sets, repsLow, repsHigh, targetRpe, restSeconds, suggestedKg, measure }) => {
    const range = repsLow === repsHigh ? `${repsLow}` : `${repsLow}–${repsHigh}`;
    const reps = measure?.includes('duration')
      ? t('plan.exercise.seconds', { reps: range })
      : range;
    return [
      t('plan.exercise.prescription', { sets, reps }),
      t('plan.exercise.effort', { rpe: formatNumber(targetRpe) }),
      t('plan.exercise.rest', { rest: formatSeconds(restSeconds) }),
      ...(suggestedKg ? [t('plan.exercise.load', { load: weight(suggestedKg) })] : []),
    ];
  };
}
