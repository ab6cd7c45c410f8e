import { SimpleGrid, Skeleton } from '@chakra-ui/react';
import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import type { Schema } from '../../../api/client';
import { formatDate } from '../../../design/dates';
import { Figure } from '../../../design/Figure';
import { formatNumber, formatShare } from '../../../design/numbers';
import { Section } from '../../../design/Panel';
import { type Column, Grid } from '../parts/Grid';
import { formatUsd } from '../parts/money';
import { useAdminCode } from '../parts/useAdminCode';
import type { CostRow } from './costs';
import { ShareBars } from './ShareBars';

const DayChart = lazy(() => import('./DayChart'));

/** The figures, their picture, and the same as a table. */
export function CostSums({ view }: { view: Schema<'AdminCostsView'> }) {
  const { t } = useTranslation('admin');
  const name = useRowName(view.by);
  const { total } = view;
  const sum = (key: Exclude<keyof CostRow, 'key'>, say = (n: number) => formatNumber(n)) => ({
    key,
    title: t(`costs.column.${key}`),
    figure: true,
    cell: (row: CostRow) => say(row[key]),
  });
  const columns: Column<CostRow>[] = [
    {
      key: 'key',
      title: t(`costs.group.${view.by}`),
      cell: (row) => (row === total ? t('costs.total') : name(row)),
    },
    sum('requests'),
    sum('refused'),
    sum('failures'),
    sum('tokensIn'),
    sum('tokensOut'),
    sum('chargedMicroUsd', formatUsd),
    sum('providerCostMicroUsd', formatUsd),
    sum('provisionalMicroUsd', formatUsd),
  ];
  const failed = total.attempts === 0 ? 0 : total.failures / total.attempts;
  return (
    <>
      <SimpleGrid columns={{ base: 2, lg: 4 }} gap="3">
        <Figure label={t('costs.house')} value={formatUsd(total.providerCostMicroUsd)} />
        <Figure label={t('costs.people')} value={formatUsd(total.chargedMicroUsd)} />
        <Figure
          label={t('costs.column.requests')}
          value={formatNumber(total.requests)}
          note={t('costs.refused', { count: total.refused })}
        />
        <Figure label={t('costs.failed')} value={formatShare(failed)} />
      </SimpleGrid>
      <Section title={t(`costs.chart.${view.by}`)}>
        {view.by === 'day' ? (
          <Suspense fallback={<Skeleton height="240px" rounded="xl" />}>
            <DayChart rows={view.items} from={view.from} to={view.to} />
          </Suspense>
        ) : (
          <ShareBars rows={view.items} name={name} />
        )}
      </Section>
      <Section title={t('costs.table')}>
        <Grid
          label={t('costs.table')}
          columns={columns}
          rows={view.by === 'day' ? view.items.toReversed() : view.items}
          keyOf={({ key }) => key ?? ''}
          foot={total}
        />
      </Section>
    </>
  );
}

/** What a row of the sums is about. */
function useRowName(by: Schema<'CostGroup'>): (row: CostRow) => string {
  const { t } = useTranslation('admin');
  const code = useAdminCode();
  return ({ key }) => {
    if (key === null) {
      return t('costs.nobody');
    }
    switch (by) {
      case 'day':
        return formatDate(key);
      case 'tier':
        return code('tier', key);
      case 'feature':
        return code('requests.for', key);
      default:
        return key;
    }
  };
}
