import { Button, Stack } from '@chakra-ui/react';
import type { QueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Empty } from '../../design/Empty';
import { Loaded, Skeletons } from '../../design/Loaded';
import { Page } from '../../design/Page';
import { Section } from '../../design/Panel';
import { activePlan, type Plan, plansQuery, usePlans } from '../plan/plans';
import { nextDay, openSession } from './nextDay';
import { StartButton } from './StartButton';
import { useWorkouts, type WorkoutSummary, workoutsQuery } from './workouts';

/** Asks at once for what is offered. */
export function askAhead(cache: QueryClient): void {
  void cache.prefetchQuery(plansQuery);
  void cache.prefetchInfiniteQuery(workoutsQuery);
}

/** Where a session begins: the one running, a day of the plan, an empty one, one of the past. */
export default function TrainPage() {
  const { t } = useTranslation();
  const plans = usePlans();
  const workouts = useWorkouts();
  return (
    <Page title={t('training.title')}>
      {isAwaited(plans) || isAwaited(workouts) ? (
        // Both at once: what came later would push away what is under the thumb.
        <Skeletons heights={['280px', '108px']} />
      ) : (
        <Ways plans={plans} workouts={workouts} />
      )}
    </Page>
  );
}

const isAwaited = ({ data, isError }: { data: unknown; isError: boolean }): boolean =>
  data === undefined && !isError;

interface WaysProps {
  plans: ReturnType<typeof usePlans>;
  workouts: ReturnType<typeof useWorkouts>;
}

function Ways({ plans, workouts }: WaysProps) {
  const { t } = useTranslation();
  return (
    <>
      <Loaded query={workouts}>{({ pages }) => <Running session={openSession(pages)} />}</Loaded>
      <Section title={t('training.start.pick')}>
        <Loaded query={plans}>
          {({ items }) => <Days plan={activePlan(items)} pages={workouts.data?.pages} />}
        </Loaded>
      </Section>
      <Stack direction={{ base: 'column', sm: 'row' }} gap="3">
        <Button asChild variant="outline" size="xl" flex={{ sm: '1' }}>
          <Link to="/history">{t('training.start.history')}</Link>
        </Button>
        <Button asChild variant="outline" size="xl" flex={{ sm: '1' }}>
          <Link to="/train/past">{t('training.start.past')}</Link>
        </Button>
      </Stack>
    </>
  );
}

function Running({ session }: { session: WorkoutSummary | undefined }) {
  const { t } = useTranslation();
  return (
    session && (
      <Section title={t('plan.today.running')} bg="ember.subtle">
        <Button asChild size="xl" w="full">
          <Link to={`/train/${session.id}`}>{t('plan.today.resume')}</Link>
        </Button>
      </Section>
    )
  );
}

interface DaysProps {
  plan: Plan | undefined;
  pages: { items: WorkoutSummary[] }[] | undefined;
}

function Days({ plan, pages }: DaysProps) {
  const { t } = useTranslation();
  const next = plan && pages && !openSession(pages) ? nextDay(plan, pages) : undefined;
  return (
    <Stack gap="3">
      {plan ? (
        plan.days.map((day) => (
          <StartButton
            key={day.id}
            planId={plan.id}
            dayId={day.id}
            variant={day === next ? 'solid' : 'outline'}
          >
            {t('training.start.planDay', { name: day.name })}
          </StartButton>
        ))
      ) : (
        <Empty>{t('training.start.noPlan')}</Empty>
      )}
      <StartButton variant="ghost">{t('training.start.empty')}</StartButton>
    </Stack>
  );
}
