import { Button, Stack } from '@chakra-ui/react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Empty } from '../../design/Empty';
import { Loaded } from '../../design/Loaded';
import { Page } from '../../design/Page';
import { Section } from '../../design/Panel';
import { activePlan, usePlans } from '../plan/plans';
import { nextDay, openSession } from './nextDay';
import { StartButton } from './StartButton';
import { useWorkouts } from './workouts';

/** Where a session begins: the one running, a day of the plan, an empty one, one of the past. */
export default function TrainPage() {
  const { t } = useTranslation();
  const plans = usePlans();
  const workouts = useWorkouts();
  return (
    <Page title={t('training.title')}>
      <Loaded query={workouts} heights={['80px']}>
        {({ pages }) => {
          const running = openSession(pages);
          return (
            running && (
              <Section title={t('plan.today.running')} bg="ember.subtle">
                <Button asChild size="xl" w="full">
                  <Link to={`/train/${running.id}`}>{t('plan.today.resume')}</Link>
                </Button>
              </Section>
            )
          );
        }}
      </Loaded>
      <Section title={t('training.start.pick')}>
        <Loaded query={plans} heights={['56px', '56px']}>
          {({ items }) => {
            const plan = activePlan(items);
            const pages = workouts.data?.pages;
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
          }}
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
    </Page>
  );
}
