import { Collapsible, Flex, Heading, Stack, Text } from '@chakra-ui/react';
import { ChevronDown } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Panel } from '../../design/Panel';
import { PlannedExercise } from './PlannedExercise';
import { usePrinting } from './PrintButton';
import type { Plan, PlanDay } from './plans';

interface DayCardProps {
  plan: Plan;
  day: PlanDay;
  openAtFirst: boolean;
}

/** One training day: its name, length and exercises; how each is to be done opens below. */
export function DayCard({ plan, day, openAtFirst }: DayCardProps) {
  const { t } = useTranslation();
  const [unfolded, setOpen] = useState(openAtFirst);
  const open = usePrinting() || unfolded;
  const weekday = day.weekday && `${t(`profile.weekday.${day.weekday}`)} · `;
  return (
    <Panel as="section" p="0" overflow="hidden">
      <Collapsible.Root open={open} onOpenChange={(details) => setOpen(details.open)} lazyMount>
        <Heading as="h2" size="md">
          <Collapsible.Trigger asChild>
            <Flex
              as="button"
              w="full"
              textAlign="start"
              align="center"
              justify="space-between"
              gap="3"
              px={{ base: '4', md: '5' }}
              py="3"
              minH="56px"
              bg="bg.subtle"
              cursor="pointer"
              focusVisibleRing="inside"
            >
              <span>
                {day.name}
                <Text as="span" display="block" color="fg.muted" fontSize="sm" fontWeight="400">
                  {weekday}
                  {t('plan.day.about', { minutes: day.estimatedMinutes })}
                </Text>
              </span>
              <ChevronDown
                aria-hidden
                style={{ flexShrink: 0, transform: open ? 'rotate(180deg)' : undefined }}
              />
            </Flex>
          </Collapsible.Trigger>
        </Heading>
        {!open && (
          <Text color="fg.muted" fontSize="sm" px={{ base: '4', md: '5' }} py="3">
            {day.exercises.map(({ name }) => name).join(', ')}
          </Text>
        )}
        <Collapsible.Content>
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
        </Collapsible.Content>
      </Collapsible.Root>
    </Panel>
  );
}
