import { Flex, Heading, Stack, Text } from '@chakra-ui/react';
import { useTranslation } from 'react-i18next';
import { Panel } from '../../design/Panel';
import { PlannedExercise } from './PlannedExercise';
import type { Plan, PlanDay } from './plans';

/** One training day with its exercises. */
export function DayCard({ plan, day }: { plan: Plan; day: PlanDay }) {
  const { t } = useTranslation();
  return (
    <Panel as="section" p="0" overflow="hidden">
      <Flex
        justify="space-between"
        align="baseline"
        gap="3"
        px={{ base: '4', md: '5' }}
        py="3"
        bg="bg.subtle"
      >
        <Heading as="h2" size="md">
          {day.name}
        </Heading>
        <Text color="fg.muted" fontSize="sm" whiteSpace="nowrap">
          {day.weekday && `${t(`profile.weekday.${day.weekday}`)} · `}
          {t('plan.day.about', { minutes: day.estimatedMinutes })}
        </Text>
      </Flex>
      <Stack as="ul" gap="0" listStyleType="none">
        {day.exercises.map((exercise) => (
          <PlannedExercise
            key={exercise.exerciseId}
            planId={plan.id}
            dayId={day.id}
            exercise={exercise}
            editable={plan.status !== 'archived'}
          />
        ))}
      </Stack>
    </Panel>
  );
}
