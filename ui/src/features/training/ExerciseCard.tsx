import { Flex, Heading, Stack, Text } from '@chakra-ui/react';
import { useTranslation } from 'react-i18next';
import type { Schema } from '../../api/client';
import { Panel } from '../../design/Panel';
import { ReceiptButton } from '../progress/receipt/ReceiptButton';
import { useUnit } from '../profile/profile';
import { useExercise } from './catalogue';
import { prefill } from './entry';
import { NextSet } from './NextSet';
import { figuresOf, type Unsent } from './outbox';
import { RemovedRow } from './RemovedRow';
import type { SessionExercise } from './sessionExercises';
import { SetRow } from './SetRow';
import { UnsentRow } from './UnsentRow';
import { useSetText } from './useSetText';
import type { Workout } from './workouts';

interface ExerciseCardProps {
  workout: Workout;
  exercise: SessionExercise;
  unsent: Unsent[];
  onLog: (body: Schema<'SetCorrection'>) => void;
  onRetry: (set: Schema<'NewSet'>) => void;
}

/** One exercise of a session: what is suggested and why, what was done, and the set to come. */
export function ExerciseCard({ workout, exercise, unsent, onLog, onRetry }: ExerciseCardProps) {
  const { t } = useTranslation();
  const unit = useUnit();
  const say = useSetText();
  const { id, name, suggestion } = exercise;
  const measure = useExercise(id).data?.measure ?? 'reps_weight';
  const mine = <T extends { exerciseId: string }>(sets: T[]) =>
    sets.filter((set) => set.exerciseId === id);
  const done = mine(workout.sets);
  const waiting = unsent.filter(
    ({ set }) => set.exerciseId === id && !done.some(({ setId }) => setId === set.setId),
  );
  const next = done.length + waiting.length + 1;
  return (
    <Panel as="section" aria-labelledby={`exercise-${id}`}>
      <Stack gap="3">
        <Flex justify="space-between" align="baseline" gap="3">
          <Heading as="h2" size="md" id={`exercise-${id}`}>
            {name}
          </Heading>
          {suggestion?.sets && (
            <Text color="fg.muted" whiteSpace="nowrap">
              {Math.min(done.length, suggestion.sets)} / {t('app.sets', { count: suggestion.sets })}
            </Text>
          )}
        </Flex>
        {suggestion && workout.status === 'open' && (
          <Flex align="center" gap="1">
            <Stack gap="0" flex="1" fontSize="sm" color="fg.muted">
              {suggestion.lastTime.length > 0 ? (
                <>
                  <Text>{suggestion.reason}</Text>
                  <Text>
                    {t('training.session.lastTime', {
                      sets: suggestion.lastTime.map(say).join(', '),
                    })}
                  </Text>
                </>
              ) : (
                <Text>
                  {t(`training.session.${suggestion.weightKg === null ? 'findLoad' : 'firstTime'}`)}
                </Text>
              )}
            </Stack>
            <ReceiptButton id={suggestion.receiptId} about={name}>
              {t('training.session.why')}
            </ReceiptButton>
          </Flex>
        )}
        <Stack as="ol" gap="2" listStyleType="none" _empty={{ display: 'none' }}>
          {done.map((set, index) => (
            <SetRow
              key={set.setId}
              workoutId={workout.id}
              set={set}
              number={index + 1}
              measure={measure}
            />
          ))}
          {waiting.map((one, index) => (
            <UnsentRow
              key={one.set.setId}
              unsent={one}
              number={done.length + index + 1}
              name={name}
              onRetry={onRetry}
            />
          ))}
          {mine(workout.removedSets).map((set) => (
            <RemovedRow key={set.setId} workoutId={workout.id} set={set} />
          ))}
        </Stack>
        {workout.status === 'open' && (
          <NextSet
            exerciseId={id}
            name={name}
            number={next}
            measure={measure}
            initial={prefill(
              [...done, ...waiting.map(({ set }) => figuresOf(set))],
              suggestion,
              measure,
              unit,
            )}
            rpeHint={suggestion?.targetRpe}
            onLog={onLog}
          />
        )}
      </Stack>
    </Panel>
  );
}
