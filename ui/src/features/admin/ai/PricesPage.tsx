import { useTranslation } from 'react-i18next';
import { formatMoment } from '../../../design/dates';
import { Empty } from '../../../design/Empty';
import { Loaded } from '../../../design/Loaded';
import { Panel } from '../../../design/Panel';
import type { Schema } from '../../../api/client';
import { type Column, Grid } from '../parts/Grid';
import { formatUsd } from '../parts/money';
import { Tag } from '../parts/Tag';
import { AiPage } from './AiPage';
import { PriceButton } from './PriceButton';
import { inOrder, type PriceRow } from './priceRows';
import { useConfig } from './settings';

type Sum = keyof Schema<'ModelPrice'>;

/** What each model costs, and since when. */
export default function PricesPage() {
  const { t } = useTranslation('admin');
  const config = useConfig();
  const sum = (key: Sum): Column<PriceRow> => ({
    key,
    title: t(`ai.prices.${key}`),
    figure: true,
    cell: ({ price }) => formatUsd(price[key]),
  });
  const columns: Column<PriceRow>[] = [
    { key: 'model', title: t('ai.prices.model'), cell: ({ model }) => model.model },
    { key: 'provider', title: t('ai.prices.provider'), cell: ({ model }) => model.provider },
    sum('input'),
    sum('cachedInput'),
    sum('output'),
    {
      key: 'since',
      title: t('ai.prices.validFrom'),
      cell: ({ validFrom, holds }) => (
        <>
          {formatMoment(validFrom)}{' '}
          <Tag tone={holds === 'now' ? 'good' : 'plain'}>{t(`ai.prices.${holds}`)}</Tag>
        </>
      ),
    },
    {
      key: 'source',
      title: t('ai.providers.source'),
      cell: ({ source }) => t(`ai.source.${source}`),
    },
  ];
  return (
    <AiPage
      title={t('ai.prices.title')}
      lead={t('ai.prices.lead')}
      action={config.data && <PriceButton config={config.data} />}
    >
      <Loaded query={config} heights={['320px']}>
        {({ prices }) =>
          prices.length === 0 ? (
            <Empty>{t('ai.prices.none')}</Empty>
          ) : (
            <Panel p="2">
              <Grid
                label={t('ai.prices.title')}
                columns={columns}
                rows={inOrder(prices)}
                keyOf={({ model, validFrom }) => `${model.provider} ${model.model} ${validFrom}`}
              />
            </Panel>
          )
        }
      </Loaded>
    </AiPage>
  );
}
