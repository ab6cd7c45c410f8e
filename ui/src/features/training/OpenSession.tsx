import { Button, Flex, Stack, Text } from '@chakra-ui/react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { Afterwards } from '../../design/Afterwards';
import { useUnit } from '../profile/profile';
import { AddExercise } from './AddExercise';
import { useArrangement } from './arrangement';
import { FinishDialog } from './FinishDialog';
import { SessionConflicts } from './SessionConflicts';
import { SessionSets } from './SessionSets';
import { discardSession } from './outbox/actions';
import type { ShownWorkout } from './outbox/shown';
import { startedLongAgo } from './sessionTime';
import { useTrainingSettings } from './trainingSettings';
import { useWakeLock } from './useWakeLock';
import type { PlanDay } from '../plan/plans';

/** A running session: its exercises, a way to add one, and the end. */
export function OpenSession({ workout, day }: { workout: ShownWorkout; day: PlanDay | undefined }) {
  const change = useArrangement(workout.id)[1];
  const [{ awake }] = useTrainingSettings(useUnit());
  useWakeLock(awake && !startedLongAgo(workout));
  return (
    <Stack gap="5">
      <SessionConflicts workout={workout} />
      <SessionSets workout={workout} day={day} />
      <Afterwards>
        <AddExercise
          onAdd={(exercise) => change((now) => ({ ...now, added: [...now.added, exercise] }))}
        />
        <FinishDialog workout={workout} />
        <Discard workout={workout} />
      </Afterwards>
    </Stack>
  );
}

function Discard({ workout }: { workout: ShownWorkout }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const [asking, setAsking] = useState(false);
  const label = t('training.session.discard');
  if (!asking) {
    return (
      <Button variant="ghost" minH="48px" onClick={() => setAsking(true)}>
        {label}
      </Button>
    );
  }
  function discard() {
    discardSession(workout.id, workout.sets.length);
    void navigate('/train');
  }
  return (
    <Stack gap="2" role="group" aria-label={label}>
      <Text>{t('training.session.discardSure')}</Text>
      <Flex gap="2">
        <Button colorPalette="red" minH="48px" onClick={discard}>
          {t('training.session.discardYes')}
        </Button>
        <Button variant="outline" minH="48px" onClick={() => setAsking(false)}>
          {t('app.cancel')}
        </Button>
      </Flex>
    </Stack>
  );
}
