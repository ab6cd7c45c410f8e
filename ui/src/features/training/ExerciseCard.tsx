import { Box, Flex, Heading, Stack, Text } from '@chakra-ui/react';
import { Link2 } from 'lucide-react';
import { memo, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { typedNumber } from '../../design/numbers';
import { Panel } from '../../design/Panel';
import { useUnit } from '../profile/profile';
import { Advice } from './Advice';
import { Autoregulation } from './Autoregulation';
import { useExercise } from './catalogue';
import { prefill } from './entry';
import { fromKg } from '../../design/weight';
import { DoneSets } from './DoneSets';
import { ExerciseTools } from './ExerciseTools';
import { ByLatest } from './LatestSession';
import { MoreSets } from './MoreSets';
import { NextSet } from './NextSet';
import type { SetEntry } from './outbox/command';
import type { ShownWorkout } from './outbox/shown';
import type { SessionExercise } from './sessionExercises';
import { WarmUp } from './WarmUp';

interface ExerciseCardProps {
  workout: ShownWorkout;
  exercise: SessionExercise;
  others: SessionExercise[];
  follows: 'first' | 'second' | null;
  onLog: (exercise: SessionExercise, entry: SetEntry, count: number) => void;
}

/** Another weight for the next set, taken after so many that count. */
interface Proposal {
  weight: string;
  after: number;
}

/**
 * One exercise of a session: what is suggested and why, what was done, and the set to come. It is drawn
 * anew only when something about it changed, so that a tap is answered at once in a long session too.
 */
export const ExerciseCard = memo(Card, isSame);

function isSame(before: ExerciseCardProps, now: ExerciseCardProps): boolean {
  return before.onLog === now.onLog && stamp(before) === stamp(now);
}

function stamp({ workout, exercise, others, follows }: ExerciseCardProps): string {
  const { id, status, finishedAt, sets, removedSets } = workout;
  const mine = [...sets, ...removedSets].filter(({ exerciseId }) => exerciseId === exercise.id);
  return JSON.stringify([
    id,
    status,
    finishedAt,
    mine,
    exercise,
    others.map(({ name }) => name),
    follows,
  ]);
}

function Card({ workout, exercise, others, follows, onLog }: ExerciseCardProps) {
  const { t } = useTranslation();
  const unit = useUnit();
  const { id, name, suggestion, planned } = exercise;
  const known = useExercise(id).data;
  const measure = known?.measure ?? planned?.measure ?? 'reps_weight';
  const [more, setMore] = useState(false);
  const [proposed, setProposed] = useState<Proposal | null>(null);
  const done = workout.sets.filter(({ exerciseId }) => exerciseId === id);
  const countingOf = ({ sets }: ShownWorkout) =>
    sets.filter(({ exerciseId, type }) => exerciseId === id && type !== 'warmup');
  const counting = countingOf(workout);
  const goal = exercise.insteadOf ? planned?.sets : suggestion?.sets;
  const open = workout.status === 'open';
  const isComplete = (session: ShownWorkout) =>
    goal != null && countingOf(session).length >= goal && !more;
  const complete = isComplete(workout);
  const moreButton = useRef<HTMLButtonElement>(null);
  // The fields that had the focus are gone with the last planned set.
  useEffect(() => {
    if (complete && document.activeElement === document.body) {
      moreButton.current?.focus({ preventScroll: true });
    }
  }, [complete]);
  const initial = {
    ...prefill(counting, suggestion, measure, unit),
    ...(proposed?.after === counting.length ? { weight: proposed.weight } : {}),
  };

  return (
    <Panel
      as="section"
      aria-labelledby={`exercise-${id}`}
      position="relative"
      mt={follows === 'second' ? '-4' : '0'}
      borderTopRadius={follows === 'second' ? '0' : '2xl'}
      borderBottomRadius={follows === 'first' ? '0' : '2xl'}
      borderStartWidth={follows ? '4px' : '1px'}
      borderStartColor={follows ? 'ember.solid' : 'border.muted'}
    >
      <Stack gap="3">
        <Flex justify="space-between" align="center" gap="2" mb="-2" mt="-2">
          <Box minW="0">
            {follows && (
              <Flex align="center" gap="1" color="ember.fg" fontSize="sm" fontWeight="600">
                <Link2 aria-hidden size={16} />
                {t('training.session.superset')}
              </Flex>
            )}
            <Heading as="h2" size="md" id={`exercise-${id}`}>
              {name}
            </Heading>
          </Box>
          <Flex align="center" flexShrink="0">
            {goal != null && (
              <Text color="fg.muted" whiteSpace="nowrap" fontSize="sm">
                {t('training.session.done', { done: Math.min(counting.length, goal), goal })}
              </Text>
            )}
            {open && (
              <ExerciseTools
                workout={workout}
                exercise={exercise}
                others={others}
                weight={initial.weight}
              />
            )}
          </Flex>
        </Flex>
        {open && <Advice exercise={exercise} />}
        {open && measure === 'reps_weight' && (
          <ByLatest
            workout={workout}
            when={(latest) => countingOf(latest).length === 0}
            then={
              <WarmUp
                exercise={exercise}
                known={known}
                weight={initial.weight}
                warmed={done}
                onLog={(entry) => onLog(exercise, entry, 1)}
              />
            }
          />
        )}
        <DoneSets workout={workout} exerciseId={id} measure={measure} />
        {open && (
          <ByLatest
            workout={workout}
            when={isComplete}
            then={<MoreSets ref={moreButton} name={name} onMore={() => setMore(true)} />}
            otherwise={
              <>
                <Autoregulation
                  done={counting}
                  target={suggestion?.targetRpe ?? planned?.targetRpe ?? null}
                  stepKg={known?.loadStepKg ?? 2.5}
                  onTake={(kg) =>
                    setProposed({
                      weight: typedNumber(fromKg(kg, unit)),
                      after: counting.length,
                    })
                  }
                />
                <NextSet
                  key={proposed ? `${proposed.after} ${proposed.weight}` : 'own'}
                  exerciseId={id}
                  name={name}
                  number={done.length + 1}
                  measure={measure}
                  initial={initial}
                  rpeHint={suggestion?.targetRpe}
                  onLog={(entry, count) => onLog(exercise, entry, count)}
                />
              </>
            }
          />
        )}
      </Stack>
    </Panel>
  );
}
