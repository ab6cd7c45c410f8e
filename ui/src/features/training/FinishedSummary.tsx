import { Box, Link, SimpleGrid, Stack, Text } from '@chakra-ui/react';
import { useTranslation } from 'react-i18next';
import { Link as RouterLink } from 'react-router';
import { Figure } from '../../design/Figure';
import { SessionNote } from '../coach/SessionNote';
import type { Workout } from './workouts';

/** A finished session in three figures. */
export function FinishedSummary({ workout }: { workout: Workout }) {
  const { t } = useTranslation();
  const { durationMinutes, sessionRpe, note, sets } = workout;
  return (
    <Stack gap="4">
      <SimpleGrid columns={3} gap="3">
        <Figure
          label={t('training.finished.duration')}
          value={durationMinutes === null ? '–' : `${durationMinutes} min`}
        />
        <Figure label={t('training.finished.sets')} value={String(sets.length)} />
        <Figure
          label={t('training.finished.effort')}
          value={sessionRpe === null ? '–' : `${sessionRpe} / 10`}
        />
      </SimpleGrid>
      {note && (
        <Box>
          <Text fontWeight="600">{t('training.finished.note')}</Text>
          <Text>{note}</Text>
        </Box>
      )}
      {workout.status === 'finished' && (
        <SessionNote key={workout.version} sessionId={workout.id} />
      )}
      <Link
        asChild
        color="ember.fg"
        fontWeight="600"
        textDecoration="underline"
        display="inline-flex"
        alignSelf="start"
        minH="44px"
      >
        <RouterLink to="/progress">{t('training.finished.progress')}</RouterLink>
      </Link>
    </Stack>
  );
}
