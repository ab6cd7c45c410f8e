import { Badge, Box, Flex, Stack, Text } from '@chakra-ui/react';
import { useTranslation } from 'react-i18next';
import { formatNumber, formatShare } from '../../design/numbers';
import { Section } from '../../design/Panel';
import type { Plan } from './plans';
import { weekOf } from './week';

type Week = Plan['progression'][number];

/** How the weeks differ, each with its figures and its reason; the present one is marked. */
export function PlanWeeks({ plan }: { plan: Plan }) {
  const { t } = useTranslation();
  const now = weekOf(plan, new Date());
  if (plan.progression.length === 0) {
    return null;
  }
  return (
    <Section title={t('plan.weeks.title')}>
      <Stack as="ol" gap="0" listStyleType="none">
        {plan.progression.map((week) => (
          <Box
            as="li"
            key={week.week}
            py="2"
            borderTopWidth={week.week === 1 ? '0' : '1px'}
            borderColor="border.muted"
          >
            <Flex gap="2" align="center" wrap="wrap">
              <Text fontWeight="600">{t('plan.weeks.week', { week: week.week })}</Text>
              {week.week === now && <Badge colorPalette="orange">{t('plan.weeks.now')}</Badge>}
              {week.deload && <Badge colorPalette="green">{t('plan.weeks.deload')}</Badge>}
              <Text fontSize="sm" fontWeight="600" ms="auto">
                {figures(week)}
              </Text>
            </Flex>
            <Text color="fg.muted" fontSize="sm">
              {week.reason}
            </Text>
          </Box>
        ))}
      </Stack>
    </Section>
  );

  function figures({ loadFactor, setsDelta, rpeDelta }: Week): string {
    const signed = (value: number) => `${value > 0 ? '+' : '−'}${formatNumber(Math.abs(value))}`;
    return [
      t('plan.weeks.load', { share: formatShare(loadFactor) }),
      ...(setsDelta === 0
        ? []
        : [t('plan.weeks.sets', { count: Math.abs(setsDelta), delta: signed(setsDelta) })]),
      ...(rpeDelta === 0 ? [] : [t('plan.weeks.effort', { delta: signed(rpeDelta) })]),
    ].join(' · ');
  }
}
