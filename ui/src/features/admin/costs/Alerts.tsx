import { Text } from '@chakra-ui/react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { api, type Schema } from '../../../api/client';
import { unwrap } from '../../../api/problem';
import { formatMoment, formatMonth } from '../../../design/dates';
import { Loaded } from '../../../design/Loaded';
import { Section } from '../../../design/Panel';
import { type Column, Grid } from '../parts/Grid';
import { formatUsd } from '../parts/money';
import { Pages } from '../parts/Pages';
import { Person } from '../parts/Person';
import { Tag } from '../parts/Tag';

type Alert = Schema<'AlertView'>;

const FULL = 100;

/** Budgets of which 80, 90 or 100 % are used, the newest first. */
export function Alerts() {
  const { t } = useTranslation('admin');
  const [search] = useSearchParams();
  const cursor = search.get('cursor');
  const alerts = useQuery({
    queryKey: ['admin', 'alerts', cursor],
    queryFn: () =>
      unwrap(api.GET('/admin/alerts', { params: { query: cursor === null ? {} : { cursor } } })),
  });
  const columns: Column<Alert>[] = [
    { key: 'at', title: t('change.when'), cell: ({ at }) => formatMoment(at) },
    {
      key: 'whose',
      title: t('costs.alerts.whose'),
      cell: ({ person }) => (person === null ? t('costs.alerts.house') : <Person id={person} />),
    },
    {
      key: 'state',
      title: t('costs.alerts.reached'),
      cell: ({ kind, percent }) => (
        <Tag tone={percent >= FULL ? 'bad' : 'warn'}>
          {t(`costs.alerts.kind.${kind}`, { percent })}
        </Tag>
      ),
    },
    {
      key: 'used',
      title: t('costs.alerts.used'),
      figure: true,
      cell: ({ usedMicroUsd, limitMicroUsd }) =>
        `${formatUsd(usedMicroUsd)} / ${formatUsd(limitMicroUsd)}`,
    },
    { key: 'window', title: t('costs.alerts.month'), cell: ({ window }) => formatMonth(window) },
  ];
  return (
    <Section title={t('costs.alerts.title')}>
      <Loaded query={alerts} heights={['120px']}>
        {({ items, next }) =>
          items.length === 0 ? (
            <Text color="fg.muted">{t('costs.alerts.none')}</Text>
          ) : (
            <>
              <Grid
                label={t('costs.alerts.title')}
                columns={columns}
                rows={items}
                keyOf={({ id }) => id}
              />
              <Pages next={next} name="cursor" />
            </>
          )
        }
      </Loaded>
    </Section>
  );
}
