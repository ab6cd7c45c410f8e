import { Stack } from '@chakra-ui/react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Schema } from '../../api/client';
import { uuidv7 } from '../../api/uuidv7';
import { useAnnounce } from '../../design/Announcer';
import { Empty } from '../../design/Empty';
import { Failed } from '../../design/Failed';
import { Skeletons } from '../../design/Loaded';
import { ExerciseCard } from './ExerciseCard';
import { useUnsent } from './outbox';
import { Records } from './Records';
import { restEnd } from './restEnd';
import { RestTimer } from './RestTimer';
import { type SessionExercise, sessionExercises } from './sessionExercises';
import { usePlanDay } from './planDay';
import { momentOfNextSet } from './sessionTime';
import { useLogSet } from './useSetLog';
import { useResend } from './useResend';
import { useSuggestions, type Workout } from './workouts';

interface SessionSetsProps {
  workout: Workout;
  added: SessionExercise[];
}

/** Every exercise of a session with its sets, those on their way included. */
export function SessionSets({ workout, added }: SessionSetsProps) {
  const { t } = useTranslation();
  const announce = useAnnounce();
  const suggestions = useSuggestions(workout.id);
  const unsent = useUnsent(workout.id);
  const { log, records } = useLogSet(workout.id);
  const day = usePlanDay(workout);
  const [rested, setRested] = useState<number | null>(null);
  const open = workout.status === 'open';

  useResend(unsent, log);

  async function send(set: Schema<'NewSet'>) {
    const number = workout.sets.filter(({ exerciseId }) => exerciseId === set.exerciseId).length;
    const kept = await log(set);
    announce(kept ? t('training.set.logged', { number: number + 1 }) : t('training.set.failed'));
  }

  function logNew(body: Schema<'SetCorrection'>) {
    const performedAt = momentOfNextSet(workout, workout.sets.length + unsent.length);
    void send({ ...body, setId: uuidv7(), performedAt });
  }

  if (suggestions.isPending) {
    return <Skeletons heights={['240px', '240px']} />;
  }
  const exercises = sessionExercises(workout, suggestions.data?.items ?? [], added).filter(
    ({ id }) => open || workout.sets.some(({ exerciseId }) => exerciseId === id),
  );
  const until = restEnd(workout, unsent, day);
  return (
    <Stack gap="4">
      {suggestions.isError && (
        <Failed error={suggestions.error} onRetry={() => void suggestions.refetch()} />
      )}
      <Records records={records} />
      {exercises.map((exercise) => (
        <ExerciseCard
          key={exercise.id}
          workout={workout}
          exercise={exercise}
          unsent={unsent}
          onLog={logNew}
          onRetry={(set) => void send(set)}
        />
      ))}
      {open && exercises.length === 0 && <Empty>{t('training.session.emptyHint')}</Empty>}
      {until !== null && until !== rested && (
        <RestTimer key={until} until={until} onOver={() => setRested(until)} />
      )}
    </Stack>
  );
}
