import { Badge, Button, Flex, Link, Stack, Text } from '@chakra-ui/react';
import { useTranslation } from 'react-i18next';
import { Link as RouterLink } from 'react-router';
import type { Schema } from '../../api/client';
import { formatMoment } from '../../design/dates';
import { Empty } from '../../design/Empty';
import { Loaded } from '../../design/Loaded';
import { Page } from '../../design/Page';
import { Panel } from '../../design/Panel';
import { useWeight } from '../profile/useWeight';
import { useWorkouts } from './workouts';

/** Every session, latest first. */
export default function HistoryPage() {
  const { t } = useTranslation();
  const workouts = useWorkouts();
  return (
    <Page
      title={t('training.history.title')}
      action={
        <Button asChild variant="outline" minH="48px">
          <RouterLink to="/train/past">{t('training.start.past')}</RouterLink>
        </Button>
      }
    >
      <Loaded query={workouts} heights={['96px', '96px', '96px']}>
        {({ pages }) => {
          const items = pages.flatMap((page) => page.items);
          return items.length === 0 ? (
            <Empty
              action={
                <Button asChild size="xl">
                  <RouterLink to="/train">{t('training.start.pick')}</RouterLink>
                </Button>
              }
            >
              {t('training.history.none')}
            </Empty>
          ) : (
            <Stack as="ul" gap="3" listStyleType="none">
              {items.map((session) => (
                <SessionLine key={session.id} session={session} />
              ))}
            </Stack>
          );
        }}
      </Loaded>
      {workouts.hasNextPage && (
        <Button
          variant="outline"
          size="xl"
          loading={workouts.isFetchingNextPage}
          onClick={() => void workouts.fetchNextPage()}
        >
          {t('training.history.more')}
        </Button>
      )}
    </Page>
  );
}

function SessionLine({ session }: { session: Schema<'WorkoutSummary'> }) {
  const { t } = useTranslation();
  const weight = useWeight();
  const { id, status, startedAt, durationMinutes, exercises, setCount, tonnageKg } = session;
  const figures = [
    t('app.sets', { count: setCount }),
    ...(durationMinutes === null ? [] : [`${durationMinutes} min`]),
    ...(tonnageKg > 0 ? [weight(tonnageKg, 0)] : []),
  ];
  return (
    <Panel as="li" position="relative">
      <Flex justify="space-between" gap="3">
        <Link asChild fontWeight="700" _after={{ content: '""', position: 'absolute', inset: 0 }}>
          <RouterLink to={`/train/${id}`}>{formatMoment(startedAt)}</RouterLink>
        </Link>
        {status === 'open' && <Badge colorPalette="orange">{t('training.history.open')}</Badge>}
      </Flex>
      <Text color="fg.muted">{exercises.join(', ')}</Text>
      <Text fontSize="sm" color="fg.muted">
        {figures.join(' · ')}
      </Text>
    </Panel>
  );
}
