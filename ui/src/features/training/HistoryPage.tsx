import { Button, Stack, Text } from '@chakra-ui/react';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link as RouterLink } from 'react-router';
import { Empty } from '../../design/Empty';
import { Loaded } from '../../design/Loaded';
import { Page } from '../../design/Page';
import { Panel } from '../../design/Panel';
import { TextField } from '../../design/TextField';
import { HistoryCalendar } from './HistoryCalendar';
import { HistoryLine } from './HistoryLine';
import { dayOf, matching } from './historySearch';
import { useWorkouts } from './workouts';

/** Every session: by calendar, by search, latest first. */
export default function HistoryPage() {
  const { t } = useTranslation();
  const workouts = useWorkouts();
  const [text, setText] = useState('');
  const [day, setDay] = useState<string | null>(null);
  const { hasNextPage, isFetchingNextPage, fetchNextPage } = workouts;
  const searching = text.trim() !== '';
  // A search is over everything, so the rest is fetched.
  useEffect(() => {
    if (searching && hasNextPage && !isFetchingNextPage) {
      void fetchNextPage();
    }
  }, [searching, hasNextPage, isFetchingNextPage, fetchNextPage]);
  return (
    <Page
      title={t('training.history.title')}
      action={
        <Button asChild variant="outline" minH="48px">
          <RouterLink to="/train/past">{t('training.start.past')}</RouterLink>
        </Button>
      }
    >
      <Loaded query={workouts} heights={['320px', '96px', '96px']}>
        {({ pages }) => {
          const all = pages.flatMap((page) => page.items);
          if (all.length === 0) {
            return (
              <Empty
                action={
                  <Button asChild size="xl">
                    <RouterLink to="/train">{t('training.start.pick')}</RouterLink>
                  </Button>
                }
              >
                {t('training.history.none')}
              </Empty>
            );
          }
          const shown = matching(all, text).filter(
            ({ startedAt }) => day === null || dayOf(startedAt) === day,
          );
          return (
            <Stack gap="4">
              <Panel>
                <HistoryCalendar
                  sessions={all}
                  chosen={day}
                  onChoose={setDay}
                  onReach={(month) => {
                    const oldest = all.at(-1)?.startedAt ?? '';
                    if (hasNextPage && !isFetchingNextPage && dayOf(oldest) >= month) {
                      void fetchNextPage();
                    }
                  }}
                />
              </Panel>
              <TextField
                label={t('training.history.search')}
                type="search"
                value={text}
                onChange={(next) => {
                  setText(next);
                  setDay(null);
                }}
              />
              <div role="status">
                {(searching || day !== null) && (
                  <Text color="fg.muted">
                    {t('training.history.found', { count: shown.length })}
                  </Text>
                )}
              </div>
              <Stack as="ul" gap="3" listStyleType="none">
                {shown.map((session) => (
                  <HistoryLine key={session.id} session={session} />
                ))}
              </Stack>
            </Stack>
          );
        }}
      </Loaded>
      {hasNextPage && (
        <Button
          variant="outline"
          size="xl"
          loading={isFetchingNextPage}
          onClick={() => void fetchNextPage()}
        >
          {t('training.history.more')}
        </Button>
      )}
    </Page>
  );
}
