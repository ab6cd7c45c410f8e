import { SimpleGrid, Stack, Text } from '@chakra-ui/react';
import { useTranslation } from 'react-i18next';
import type { Schema } from '../../../api/client';
import { formatMoment } from '../../../design/dates';
import { formatNumber } from '../../../design/numbers';
import { Section } from '../../../design/Panel';
import { Meter } from '../parts/Meter';
import { formatUsd } from '../parts/money';

/** What a person used of the tier, window by window. */
export function Usage({ usage }: { usage: Schema<'TierUsageView'> }) {
  const { t } = useTranslation('admin');
  const { day, week, month, openReservations, forecast } = usage;
  return (
    <Section title={t('users.usage')}>
      <Stack gap="4">
        <SimpleGrid columns={{ base: 1, md: 2 }} gap="4">
          {[day, week, month].map((window) => (
            <Stack key={window.kind} gap="1">
              <Meter
                label={t(`users.window.${window.kind}`)}
                used={window.requests.used}
                held={window.requests.reserved}
                limit={window.requests.limit}
                say={(value) => formatNumber(value)}
              />
              <Text fontSize="sm" color="fg.muted">
                {t('users.resets', { when: formatMoment(window.resetsAt) })}
              </Text>
            </Stack>
          ))}
          {month.money && (
            <Stack gap="1">
              <Meter
                label={t('users.money')}
                used={month.money.usedMicroUsd}
                held={month.money.reservedMicroUsd}
                limit={month.money.limitMicroUsd}
                say={formatUsd}
              />
              <Text fontSize="sm" color="fg.muted">
                {t('users.forecast', { amount: formatUsd(forecast.microUsd) })}
              </Text>
            </Stack>
          )}
        </SimpleGrid>
        <Text fontSize="sm" color="fg.muted">
          {t('users.open', { now: openReservations.now, limit: openReservations.limit })}{' '}
          {t('users.zone', { zone: usage.timeZone })}
        </Text>
      </Stack>
    </Section>
  );
}
