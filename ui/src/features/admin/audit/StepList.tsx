import { Button, Stack, Text } from '@chakra-ui/react';
import { useTranslation } from 'react-i18next';
import { formatMoment } from '../../../design/dates';
import { Section } from '../../../design/Panel';
import type { Step } from './audit';

interface StepListProps {
  steps: Step[];
  current: number;
  go: (step: number) => void;
}

/** The events of this stretch, to jump to. */
export function StepList({ steps, current, go }: StepListProps) {
  const { t } = useTranslation('admin');
  return (
    <Section title={t('audit.trail.steps')}>
      <Stack as="ol" gap="1" listStyleType="none">
        {steps.map(({ position, event, at }) => (
          <li key={position}>
            <Button
              variant={position === current ? 'subtle' : 'ghost'}
              aria-current={position === current ? 'step' : undefined}
              w="full"
              minH="40px"
              justifyContent="space-between"
              onClick={() => go(position)}
            >
              <Text truncate>
                {position + 1}. {event}
              </Text>
              <Text fontSize="sm" color="fg.muted" fontWeight="400">
                {formatMoment(at)}
              </Text>
            </Button>
          </li>
        ))}
      </Stack>
    </Section>
  );
}
