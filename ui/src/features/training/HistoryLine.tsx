import { Badge, Box, Flex, IconButton, Link, Text } from '@chakra-ui/react';
import { CloudUpload, Trash2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Link as RouterLink } from 'react-router';
import { useAnnounce } from '../../design/Announcer';
import { formatMoment } from '../../design/dates';
import { Panel } from '../../design/Panel';
import { useWeight } from '../profile/useWeight';
import { discardSession } from './outbox/actions';
import { useCommands } from './outbox/useOutbox';
import type { WorkoutSummary } from './workouts';

/** A session in the list; it opens, or is thrown away with time to undo. */
export function HistoryLine({ session }: { session: WorkoutSummary }) {
  const { t } = useTranslation();
  const announce = useAnnounce();
  const weight = useWeight();
  const { id, status, startedAt, durationMinutes, exercises, setCount, tonnageKg } = session;
  const here = useCommands().some(({ workoutId }) => workoutId === id);
  const when = formatMoment(startedAt);
  const figures = [
    t('app.sets', { count: setCount }),
    ...(durationMinutes === null
      ? []
      : [t('training.finished.minutes', { count: durationMinutes })]),
    ...(tonnageKg > 0 ? [weight(tonnageKg, 0)] : []),
  ];
  return (
    <Panel as="li" position="relative" pe="2">
      <Flex gap="2" align="center">
        <Box flex="1" minW="0">
          <Flex gap="3" align="center" wrap="wrap">
            <Link
              asChild
              fontWeight="700"
              _after={{ content: '""', position: 'absolute', inset: 0 }}
            >
              <RouterLink to={`/train/${id}`}>{when}</RouterLink>
            </Link>
            {status === 'open' && <Badge colorPalette="orange">{t('training.history.open')}</Badge>}
            {here && (
              <Flex align="center" gap="1" color="gold" fontSize="sm">
                <CloudUpload aria-hidden size={16} />
                {t('training.history.here')}
              </Flex>
            )}
          </Flex>
          <Text fontSize="sm" color="fg.muted">
            {exercises.join(', ')}
          </Text>
          <Text fontSize="sm" fontWeight="600">
            {figures.join(' · ')}
          </Text>
        </Box>
        <IconButton
          variant="ghost"
          boxSize="48px"
          position="relative"
          zIndex="1"
          aria-label={t('training.history.delete', { when })}
          onClick={() => {
            discardSession(id, setCount);
            announce(t('training.history.deletedSay'));
          }}
        >
          <Trash2 aria-hidden size={18} />
        </IconButton>
      </Flex>
    </Panel>
  );
}
