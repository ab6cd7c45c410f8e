import { Box, Button, Collapsible, Flex, Heading, Link, Text } from '@chakra-ui/react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link as RouterLink } from 'react-router';
import { ExerciseReasons } from './ExerciseReasons';
import type { PlanExercise } from './plans';
import { usePrescription } from './prescription';
import { SwapDialog } from './SwapDialog';

interface PlannedExerciseProps {
  planId: string;
  dayId: string;
  exercise: PlanExercise;
  editable: boolean;
}

/** A prescribed exercise; its reasons open in place. */
export function PlannedExercise({ planId, dayId, exercise, editable }: PlannedExerciseProps) {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  const say = usePrescription();
  const [amount, ...details] = say(exercise);
  return (
    <Box
      as="li"
      px={{ base: '4', md: '5' }}
      pt="3"
      pb="1"
      borderTopWidth="1px"
      borderColor="border.muted"
    >
      <Collapsible.Root open={open} onOpenChange={(details) => setOpen(details.open)} lazyMount>
        <Flex justify="space-between" gap="3" align="baseline">
          <Heading as="h3" size="sm" minW="0" overflowWrap="anywhere">
            <Link
              asChild
              display="inline"
              color="fg"
              textDecoration="underline"
              textDecorationColor="border.emphasized"
            >
              <RouterLink to={`/exercises/${exercise.exerciseId}`}>{exercise.name}</RouterLink>
            </Link>
          </Heading>
          <Text fontWeight="800" whiteSpace="nowrap">
            {amount}
          </Text>
        </Flex>
        <Flex justify="space-between" align="center" gap="2">
          <Text fontSize="sm" color="fg.muted">
            {details.join(' · ')}
          </Text>
          <Flex flexShrink="0" me="-2.5" className="not-printed">
            <Collapsible.Trigger asChild>
              <Button
                variant="ghost"
                size="sm"
                minH="44px"
                px="2.5"
                aria-label={t('plan.exercise.whyOf', { name: exercise.name })}
              >
                {t('plan.exercise.why')}
              </Button>
            </Collapsible.Trigger>
            {editable && <SwapDialog planId={planId} dayId={dayId} exercise={exercise} />}
          </Flex>
        </Flex>
        <Collapsible.Content>
          <ExerciseReasons exercise={exercise} />
        </Collapsible.Content>
      </Collapsible.Root>
    </Box>
  );
}
