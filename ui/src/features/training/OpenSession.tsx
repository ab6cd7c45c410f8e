import { Button, Flex, Stack, Text } from '@chakra-ui/react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { Failed } from '../../design/Failed';
import { AddExercise } from './AddExercise';
import { FinishDialog } from './FinishDialog';
import type { SessionExercise } from './sessionExercises';
import { SessionSets } from './SessionSets';
import { useDiscardWorkout, type Workout } from './workouts';

/** A running session: its exercises, a way to add one, and the end. */
export function OpenSession({ workout }: { workout: Workout }) {
  const { t } = useTranslation();
  const [added, setAdded] = useState<SessionExercise[]>([]);
  return (
    <Stack gap="5">
      <SessionSets workout={workout} added={added} />
      <AddExercise onAdd={(exercise) => setAdded((before) => [...before, exercise])} />
      <FinishDialog workout={workout} />
      <Discard id={workout.id} label={t('training.session.discard')} />
    </Stack>
  );
}

function Discard({ id, label }: { id: string; label: string }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const [asking, setAsking] = useState(false);
  const discard = useDiscardWorkout(id);
  if (!asking) {
    return (
      <Button variant="ghost" minH="48px" onClick={() => setAsking(true)}>
        {label}
      </Button>
    );
  }
  return (
    <Stack gap="2" role="group" aria-label={label}>
      <Text>{t('training.session.discardSure')}</Text>
      <Flex gap="2">
        <Button
          colorPalette="red"
          minH="48px"
          loading={discard.isPending}
          onClick={() => discard.mutate(undefined, { onSuccess: () => void navigate('/train') })}
        >
          {t('training.session.discardYes')}
        </Button>
        <Button variant="outline" minH="48px" onClick={() => setAsking(false)}>
          {t('app.cancel')}
        </Button>
      </Flex>
      {discard.isError && <Failed error={discard.error} />}
    </Stack>
  );
}
