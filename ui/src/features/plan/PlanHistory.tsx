import { Flex, Stack, Text } from '@chakra-ui/react';
import { useTranslation } from 'react-i18next';
import { useCode } from '../../design/code';
import { formatMoment } from '../../design/dates';
import { Section } from '../../design/Panel';
import type { Plan } from './plans';

/** Every version of a plan and what changed in it, the newest first. */
export function PlanHistory({ plan }: { plan: Plan }) {
  const { t } = useTranslation();
  const code = useCode();
  return (
    <Section title={t('plan.history.title')} className="not-printed">
      <Stack as="ol" gap="3" listStyleType="none">
        {plan.history
          .map((event, index) => ({ ...event, version: index + 1 }))
          .toReversed()
          .map(({ eventId, type, at, summary, version }) => (
            <Flex as="li" key={eventId} gap="3">
              <Text color="fg.muted" minW="8" fontWeight="700">
                {version}
              </Text>
              <div>
                <Text fontWeight="600">
                  {code('plan.history', type.replace('training.', '').replaceAll('-', '_'))}
                </Text>
                {summary && <Text>{summary}</Text>}
                <Text fontSize="sm" color="fg.muted">
                  {formatMoment(at)}
                </Text>
              </div>
            </Flex>
          ))}
      </Stack>
    </Section>
  );
}
