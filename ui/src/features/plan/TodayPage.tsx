import { Button, SimpleGrid, Stack, Text } from '@chakra-ui/react';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { formatMoment } from '../../design/dates';
import { Figure } from '../../design/Figure';
import { Loaded } from '../../design/Loaded';
import { Page } from '../../design/Page';
import { Section } from '../../design/Panel';
import { DayNote } from '../coach/DayNote';
import { useMe } from '../identity/session';
import { QuotaLine } from '../membership/QuotaLine';
import { useProfile } from '../profile/profile';
import { isoWeek, useProgress } from '../progress/progress';
import { ReceiptButton } from '../progress/receipt/ReceiptButton';
import { lastOf, nextDay, openSession } from '../training/nextDay';
import { StartButton } from '../training/StartButton';
import { useWorkouts } from '../training/workouts';
import { Changes } from './Changes';
import { NoPlan } from './NoPlan';
import { activePlan, type Plan, usePlans } from './plans';
import { Saved } from './Saved';
import { askForToday } from './today';
import { TodaySession } from './TodaySession';

export { askForToday as askAhead };

/** What to do now: the session in progress, the next one, or the way to a plan. */
export default function TodayPage() {
  const { t } = useTranslation();
  const name = useMe().data?.displayName;
  const cache = useQueryClient();
  useEffect(() => askForToday(cache), [cache]);
  const plans = usePlans();
  return (
    <Page title={name ? t('plan.today.greeting', { name }) : t('plan.today.greetingNobody')}>
      <Loaded query={plans} heights={['260px', '96px']}>
        {({ items }) => <Now plans={items} />}
      </Loaded>
    </Page>
  );
}

function Now({ plans }: { plans: Plan[] }) {
  const { t } = useTranslation();
  const workouts = useWorkouts();
  const plan = activePlan(plans);
  const waiting = plans.find(({ status }) => status === 'proposed');
  return (
    <Loaded query={workouts} heights={['260px']}>
      {({ pages }) => {
        const running = openSession(pages);
        const day = plan && nextDay(plan, pages);
        const lastSession = plan && day && lastOf(plan, day, pages)?.id;
        return (
          <Stack gap="4">
            {running && (
              <Section title={t('plan.today.running')} bg="ember.subtle">
                <Stack gap="3">
                  <Text>
                    {t('training.session.started', { when: formatMoment(running.startedAt) })}
                  </Text>
                  <Button asChild size="xl">
                    <Link to={`/train/${running.id}`}>{t('plan.today.resume')}</Link>
                  </Button>
                </Stack>
              </Section>
            )}
            {!running && plan && day && <TodaySession plan={plan} day={day} />}
            {waiting && (
              <Section title={t('plan.today.review')} bg="goldBg">
                <Button asChild size="xl" variant={plan ? 'outline' : 'solid'}>
                  <Link to={`/plan/${waiting.id}`}>{t('plan.today.reviewAction')}</Link>
                </Button>
              </Section>
            )}
            {!plan && !waiting && <NoPlan />}
            {!plan && !running && (
              <StartButton variant="outline">{t('plan.today.empty')}</StartButton>
            )}
            <ThisWeek />
            <QuotaLine />
            {!running && day && lastSession && <Changes day={day} lastSession={lastSession} />}
            <DayNote />
            <Saved />
          </Stack>
        );
      }}
    </Loaded>
  );
}

function ThisWeek() {
  const { t } = useTranslation();
  const progress = useProgress();
  const planned = useProfile().data?.daysPerWeek;
  return (
    <Loaded query={progress} heights={['96px']}>
      {({ weeks, streak }) => {
        const week = weeks.find((one) => one.week === isoWeek(new Date()));
        return (
          <SimpleGrid columns={2} gap="3">
            <Figure
              label={t('plan.today.week')}
              value={sessions(week?.sessions ?? 0)}
              note={t('plan.today.sessions')}
            />
            <Figure
              label={t('progress.streak')}
              value={t('app.weeks', { count: streak.weeks })}
              note={t('plan.today.best', { best: t('app.weeks', { count: streak.longest }) })}
              action={<ReceiptButton id={streak.receiptId} about={t('progress.streak')} />}
            />
          </SimpleGrid>
        );
      }}
    </Loaded>
  );

  function sessions(done: number): string {
    return planned ? t('plan.today.of', { done, planned }) : String(done);
  }
}
