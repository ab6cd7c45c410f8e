import { Link, Stack, Text } from '@chakra-ui/react';
import { useTranslation } from 'react-i18next';
import { Link as RouterLink } from 'react-router';
import { Loaded } from '../../../design/Loaded';
import { formatNumber } from '../../../design/numbers';
import { Section } from '../../../design/Panel';
import { useCosts, useSystemBudget } from '../costs/costs';
import { Facts } from '../parts/Facts';
import { Meter } from '../parts/Meter';
import { formatUsd } from '../parts/money';

/** The month's budget and what the last week cost. */
export function MoneyPanel() {
  const { t } = useTranslation('admin');
  const budget = useSystemBudget();
  const week = useCosts({ by: 'day', days: '7' });
  return (
    <Section title={t('overview.money')}>
      <Stack gap="4">
        <Loaded query={budget} heights={['52px']}>
          {({ limitMicroUsd, spentMicroUsd, correctionsMicroUsd, grantedMicroUsd }) => (
            <Meter
              label={t('costs.system.used')}
              used={spentMicroUsd + correctionsMicroUsd}
              held={grantedMicroUsd}
              limit={limitMicroUsd}
              say={formatUsd}
            />
          )}
        </Loaded>
        <Loaded query={week} heights={['52px']}>
          {({ total }) => (
            <>
              <Text color="fg.muted">{t('costs.lastDays', { count: 7 })}</Text>
              <Facts
                facts={[
                  { name: t('costs.house'), value: formatUsd(total.providerCostMicroUsd) },
                  { name: t('costs.column.requests'), value: formatNumber(total.requests) },
                  { name: t('costs.column.refused'), value: formatNumber(total.refused) },
                ]}
              />
            </>
          )}
        </Loaded>
        <Link asChild textDecoration="underline" minH="28px" alignSelf="flex-start">
          <RouterLink to="/admin/costs">{t('overview.costs')}</RouterLink>
        </Link>
      </Stack>
    </Section>
  );
}
