import { Box, Button, Link, SimpleGrid, Stack, Text } from '@chakra-ui/react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link as RouterLink } from 'react-router';
import { Figure } from '../../design/Figure';
import { Skeletons } from '../../design/Loaded';
import { formatNumber } from '../../design/numbers';
import { SessionNote } from '../coach/SessionNote';
import { useWeight } from '../profile/useWeight';
import { useProgress } from '../progress/progress';
import { AmendForm } from './AmendForm';
import { Compared } from './Compared';
import { NextTime, useNextTime } from './NextTime';
import { summaryOf, type ShownWorkout } from './outbox/shown';
import { SessionConflicts } from './SessionConflicts';
import { SessionRecords } from './SessionRecords';
import { SessionSets } from './SessionSets';
import { SyncTruth } from './SyncTruth';
import { useSessionAdvice } from './useSessionAdvice';

/** A finished session: what it was, what it beat, how it compares, and what it changes. */
export function FinishedSession({ workout }: { workout: ShownWorkout }) {
  const { t } = useTranslation();
  const weight = useWeight();
  const [amending, setAmending] = useState(false);
  const { durationMinutes, sessionRpe, note, sets } = workout;
  const { tonnageKg } = summaryOf(workout);
  const saved = workout.waiting.length === 0;
  const isComplete = useIsComplete(workout, saved);
  return (
    <Stack gap="4">
      <SyncTruth workout={workout} />
      <SessionConflicts workout={workout} />
      <SimpleGrid columns={{ base: 2, md: 4 }} gap="3">
        <Figure
          label={t('training.finished.volume')}
          value={tonnageKg > 0 ? weight(tonnageKg, 0) : '–'}
        />
        <Figure label={t('training.finished.sets')} value={String(sets.length)} />
        <Figure
          label={t('training.finished.duration')}
          value={
            durationMinutes === null
              ? '–'
              : t('training.finished.minutes', { count: durationMinutes })
          }
        />
        <Figure
          label={t('training.finished.effort')}
          value={sessionRpe === null ? '–' : `${formatNumber(sessionRpe)} / 10`}
        />
      </SimpleGrid>
      {note && (
        <Box>
          <Text fontWeight="600">{t('training.finished.note')}</Text>
          <Text overflowWrap="anywhere">{note}</Text>
        </Box>
      )}
      {amending ? (
        <AmendForm workout={workout} onDone={() => setAmending(false)} />
      ) : (
        <Button
          variant="outline"
          alignSelf="flex-start"
          minH="48px"
          onClick={() => setAmending(true)}
        >
          {t('training.finished.amend')}
        </Button>
      )}
      {isComplete ? (
        <Findings workout={workout} saved={saved} />
      ) : (
        <Skeletons heights={['160px', '160px']} />
      )}
    </Stack>
  );
}

/**
 * Whether all that a session is compared with has arrived, so that nothing moves while it is read. A
 * session that ended here just now is not held back for what the server says later.
 */
function useIsComplete(workout: ShownWorkout, saved: boolean): boolean {
  const [wasSaved] = useState(saved);
  const progress = useProgress();
  const next = useNextTime(workout.id, saved);
  const { isPending } = useSessionAdvice(workout);
  return !wasSaved || !(progress.isPending || isPending || next.isPending);
}

function Findings({ workout, saved }: { workout: ShownWorkout; saved: boolean }) {
  const { t } = useTranslation();
  return (
    <>
      <SessionRecords workoutId={workout.id} />
      <Compared workout={workout} />
      {saved && <NextTime workoutId={workout.id} />}
      {saved && <SessionNote key={workout.version} sessionId={workout.id} />}
      <Link
        asChild
        color="ember.fg"
        fontWeight="600"
        textDecoration="underline"
        display="inline-flex"
        alignItems="center"
        alignSelf="start"
        minH="44px"
      >
        <RouterLink to="/progress">{t('training.finished.progress')}</RouterLink>
      </Link>
      <SessionSets workout={workout} />
    </>
  );
}
