import { Heading, Stack, Text } from '@chakra-ui/react';
import { useTranslation } from 'react-i18next';
import type { Schema } from '../../api/client';
import { ReceiptButton } from '../progress/receipt/ReceiptButton';
import type { PlanExercise } from './plans';
import { ReasonList } from './ReasonList';

/** Why each number of a prescription is as it is, down to its receipt. */
export function ExerciseReasons({ exercise }: { exercise: PlanExercise }) {
  const { t } = useTranslation();
  const { warmUp, reasons, receiptId, name } = exercise;
  return (
    <Stack gap="3" bg="bg.subtle" rounded="xl" p="4" mt="2">
      {warmUp.length > 0 && (
        <Text>{t('plan.exercise.warmUp', { steps: warmUp.map(step).join(', ') })}</Text>
      )}
      {reasons.length > 0 && (
        <>
          <Heading as="h4" size="sm">
            {t('plan.exercise.numbers')}
          </Heading>
          <ReasonList reasons={reasons} />
        </>
      )}
      <ReceiptButton id={receiptId} about={name}>
        {t('plan.exercise.receipt')}
      </ReceiptButton>
    </Stack>
  );

  function step({ shareOfLoad, reps }: Schema<'WarmUpSet'>): string {
    return shareOfLoad === 0
      ? t('plan.exercise.warmUpEmpty', { reps })
      : t('plan.exercise.warmUpStep', { reps, percent: Math.round(shareOfLoad * 100) });
  }
}
