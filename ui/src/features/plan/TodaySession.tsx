import { Flex, Heading, Stack, Text } from '@chakra-ui/react';
import { useTranslation } from 'react-i18next';
import { Panel } from '../../design/Panel';
import { StartButton } from '../training/StartButton';
import type { Plan, PlanDay } from './plans';
import { usePrescription } from './prescription';

interface TodaySessionProps {
  plan: Plan;
  day: PlanDay;
}

/** The next session of the plan, its start above everything else. */
export function TodaySession({ plan, day }: TodaySessionProps) {
  const { t } = useTranslation();
  const say = usePrescription();
  return (
    <Panel as="section" aria-labelledby="next-session" bg="ember.subtle" borderColor="ember.border">
      <Stack gap="4">
        <div>
          <Text fontSize="sm" color="ember.fg" fontWeight="700">
            {t('plan.today.next')}
          </Text>
          <Heading as="h2" id="next-session" size="2xl" fontWeight="800" letterSpacing="-0.02em">
            {day.name}
          </Heading>
          <Text color="fg.muted">
            {t('app.exercises', { count: day.exercises.length })} ·{' '}
            {t('plan.day.about', { minutes: day.estimatedMinutes })}
          </Text>
        </div>
        <StartButton planId={plan.id} dayId={day.id}>
          {t('plan.today.start')}
        </StartButton>
        <Stack as="ul" gap="1" listStyleType="none">
          {day.exercises.map((exercise) => (
            <Flex as="li" key={exercise.exerciseId} justify="space-between" gap="3">
              <Text minW="0" overflowWrap="anywhere">
                {exercise.name}
              </Text>
              <Text color="fg.muted" whiteSpace="nowrap">
                {say(exercise)[0]}
              </Text>
            </Flex>
          ))}
        </Stack>
      </Stack>
    </Panel>
  );
}
