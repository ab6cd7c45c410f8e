import { Text } from '@chakra-ui/react';
import { useTranslation } from 'react-i18next';
import type { Schema } from '../../../api/client';
import { formatNumber } from '../../../design/numbers';
import { Section } from '../../../design/Panel';
import { Grid } from '../parts/Grid';
import { formatUsd } from '../parts/money';
import { Tag } from '../parts/Tag';

const LAST = Number.MAX_SAFE_INTEGER;

/** Whom the request was to ask, in which order, and why not the others. */
export function RouteTaken({ route }: { route: Schema<'RouteView'> }) {
  const { t } = useTranslation('admin');
  const candidates = route.candidates.toSorted((a, b) => (a.place ?? LAST) - (b.place ?? LAST));
  return (
    <Section title={t('requests.route.title')}>
      <Text color="fg.muted" mb="3">
        {t(route.policyVersion === 0 ? 'requests.route.ruleAtFirst' : 'requests.route.rule', {
          rule: t(`ai.strategy.${route.strategy}`),
          version: route.policyVersion,
        })}
      </Text>
      <Grid
        label={t('requests.route.title')}
        rows={candidates}
        keyOf={({ provider, model }) => `${provider} ${model}`}
        columns={[
          {
            key: 'model',
            title: t('ai.prices.model'),
            cell: ({ provider, model }) => `${provider} · ${model}`,
          },
          {
            key: 'place',
            title: t('requests.route.place'),
            cell: ({ place, rejected }) =>
              rejected ? (
                <Tag tone="warn">{t(`requests.rejected.${rejected}`)}</Tag>
              ) : (
                t('requests.route.asked', { place: place ?? 0 })
              ),
          },
          {
            key: 'bound',
            title: t('requests.route.bound'),
            figure: true,
            cell: ({ upperBoundMicroUsd: bound }) => (bound === null ? '–' : formatUsd(bound)),
          },
          {
            key: 'millis',
            title: t('requests.route.millis'),
            figure: true,
            cell: ({ usualMillis }) =>
              usualMillis === null ? '–' : t('ms', { value: formatNumber(usualMillis, 0) }),
          },
        ]}
      />
    </Section>
  );
}
