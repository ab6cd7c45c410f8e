import { Box, Stack, Text } from '@chakra-ui/react';
import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Afterwards } from '../../design/Afterwards';
import { useAnnounce } from '../../design/Announcer';
import { Empty } from '../../design/Empty';
import { Skeletons } from '../../design/Loaded';
import type { PlanDay } from '../plan/plans';
import { useUnit } from '../profile/profile';
import { partnerOf, useArrangement } from './arrangement';
import { ExerciseCard } from './ExerciseCard';
import { logSet } from './outbox/actions';
import type { SetEntry } from './outbox/command';
import type { ShownWorkout } from './outbox/shown';
import { Records } from './Records';
import { Rehearsal } from './Rehearsal';
import { isMidSuperset, restNow } from './rest';
import { RestBar } from './RestBar';
import { type SessionExercise, sessionExercises } from './sessionExercises';
import { momentOfNextSet } from './sessionTime';
import { allowSound } from './signal';
import { useTrainingSettings } from './trainingSettings';
import { useSessionAdvice } from './useSessionAdvice';
import { workoutNow } from './workouts';

const USUAL_REST_S = 120;
/** As many exercises fill a phone. */
const IN_SIGHT = 2;

/** Every exercise of a session with its sets, those on their way included. */
export function SessionSets({
  workout,
  day,
}: {
  workout: ShownWorkout;
  day?: PlanDay | undefined;
}) {
  const { t } = useTranslation();
  const announce = useAnnounce();
  const cache = useQueryClient();
  const { id } = workout;
  const { suggestions, isPending } = useSessionAdvice(workout);
  const [arrangement, arrange] = useArrangement(workout.id);
  const [{ sound }] = useTrainingSettings(useUnit());
  const open = workout.status === 'open';
  // A rest that ends while it is on screen ends itself; only those before arrival are told by the clock.
  const [arrival] = useState(() => Date.now());

  const changeRest = useCallback(
    (setId: string, by: { extra?: number; over?: boolean }) =>
      arrange((before) => {
        const mine = before.rest?.setId === setId ? before.rest : { setId, extra: 0, over: false };
        return {
          ...before,
          rest: { ...mine, extra: mine.extra + (by.extra ?? 0), over: by.over ?? mine.over },
        };
      }),
    [arrange],
  );
  const log = useCallback(
    (exercise: SessionExercise, entry: SetEntry, count: number) => {
      if (sound) {
        allowSound();
      }
      const now = workoutNow(cache, id);
      if (now === null) {
        throw new Error('a session that is shown is known');
      }
      const { sets } = now;
      const number = sets.filter(({ exerciseId }) => exerciseId === exercise.id).length + count;
      for (let more = 0; more < count; more++) {
        const moment = Date.parse(momentOfNextSet(now, sets.length + more));
        logSet(id, exercise.name, entry, new Date(moment + more).toISOString());
      }
      announce(t('training.set.logged', { number }));
    },
    [cache, id, sound, announce, t],
  );
  const rest = restNow(workout, arrangement, plannedRest, arrival);
  const restedSet = rest?.setId;
  const restOver = useCallback(() => {
    if (restedSet) {
      changeRest(restedSet, { over: true });
    }
  }, [restedSet, changeRest]);

  if (isPending) {
    return <Skeletons heights={['240px', '240px']} />;
  }
  const exercises = sessionExercises(workout, suggestions, day, arrangement).filter(
    ({ id }) =>
      open || [...workout.sets, ...workout.removedSets].some((set) => set.exerciseId === id),
  );

  return (
    <Stack gap="4">
      {open && <Records workoutId={workout.id} />}
      {exercises.map((exercise, index) => (
        <Afterwards key={exercise.id} now={index < IN_SIGHT}>
          <ExerciseCard
            workout={workout}
            exercise={exercise}
            others={exercises}
            follows={followedBy(exercise, exercises)}
            onLog={log}
          />
        </Afterwards>
      ))}
      {open && <Rehearsal />}
      {open && exercises.length === 0 && <Empty>{t('training.session.emptyHint')}</Empty>}
      {rest ? (
        <RestBar
          key={rest.setId}
          rest={rest}
          onChange={(extra) => changeRest(rest.setId, { extra })}
          onOver={restOver}
        />
      ) : (
        <SupersetCue workout={workout} exercises={exercises} />
      )}
    </Stack>
  );

  function plannedRest(exerciseId: string): number | null {
    const planned = day?.exercises.find((one) => one.exerciseId === exerciseId);
    const original = Object.entries(arrangement.swaps).find(([, by]) => by.id === exerciseId)?.[0];
    const swappedIn = day?.exercises.find((one) => one.exerciseId === original);
    return (planned ?? swappedIn)?.restSeconds ?? USUAL_REST_S;
  }

  function followedBy(
    exercise: SessionExercise,
    all: SessionExercise[],
  ): 'first' | 'second' | null {
    const partner = partnerOf(arrangement, exercise.id);
    const at = all.indexOf(exercise);
    const other = all.findIndex(({ id }) => id === partner);
    return other < 0 ? null : at < other ? 'first' : 'second';
  }
}

/** In the middle of a superset: no rest, but where to go. */
function SupersetCue({
  workout,
  exercises,
}: {
  workout: ShownWorkout;
  exercises: SessionExercise[];
}) {
  const { t } = useTranslation();
  const [arrangement] = useArrangement(workout.id);
  const latest = workout.sets.toSorted((a, b) => b.performedAt.localeCompare(a.performedAt))[0];
  const partner = latest ? partnerOf(arrangement, latest.exerciseId) : null;
  const next = exercises.find(({ id }) => id === partner);
  if (
    workout.status !== 'open' ||
    !latest ||
    !next ||
    !isMidSuperset(workout.sets, arrangement, latest.exerciseId)
  ) {
    return null;
  }
  return (
    <Box
      role="status"
      position="sticky"
      bottom={{ base: '84px', md: '4' }}
      zIndex="1"
      bg="fg"
      color="bg"
      rounded="2xl"
      px="4"
      py="4"
      shadow="lg"
    >
      <Text fontWeight="700">{t('training.session.superNext', { name: next.name })}</Text>
    </Box>
  );
}
