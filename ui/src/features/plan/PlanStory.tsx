import { Stack, Text } from '@chakra-ui/react';
import { useTranslation } from 'react-i18next';
import { Section } from '../../design/Panel';
import type { Plan } from './plans';
import { ReasonList } from './ReasonList';

/** Why the plan is built so, and what the checks turned down. */
export function PlanStory({ plan }: { plan: Plan }) {
  const { t } = useTranslation();
  return (
    <>
      {(plan.reasons.length > 0 || plan.sourceReason) && (
        <Section title={t('plan.decisions')}>
          {plan.sourceReason && <Text mb="3">{plan.sourceReason}</Text>}
          <ReasonList reasons={plan.reasons} />
        </Section>
      )}
      {plan.findings.length > 0 && (
        <Section title={t('plan.findings')}>
          <Stack as="ul" gap="2">
            {plan.findings.map((finding, index) => (
              <Text as="li" key={`${finding.kind}-${index}`} fontSize="sm">
                {finding.message}
              </Text>
            ))}
          </Stack>
        </Section>
      )}
    </>
  );
}
