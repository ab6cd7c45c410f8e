import { Button, Stack, Text } from '@chakra-ui/react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, type Schema } from '../../../api/client';
import { unwrap } from '../../../api/problem';
import { Loaded } from '../../../design/Loaded';
import { formatNumber } from '../../../design/numbers';
import { Section } from '../../../design/Panel';
import { Facts } from '../parts/Facts';
import { Grid } from '../parts/Grid';
import { formatUsd } from '../parts/money';
import type { Strategy } from './settings';

/** What a rule would have done with the latest calls, worked out from what was known then. */
export function WhatIf({ strategy }: { strategy: Strategy }) {
  const { t } = useTranslation('admin');
  const [asked, setAsked] = useState(false);
  const compared = useQuery({
    queryKey: ['admin', 'llm', 'what-if', strategy],
    queryFn: () => unwrap(api.POST('/llm/what-if', { body: { strategy } })),
    enabled: asked,
  });
  return (
    <Section title={t('ai.whatIf.title', { rule: t(`ai.strategy.${strategy}`) })}>
      {asked ? (
        <Loaded query={compared} heights={['160px']}>
          {(view) =>
            view.routes === 0 ? <Text>{t('ai.whatIf.none')}</Text> : <Compared view={view} />
          }
        </Loaded>
      ) : (
        <Stack gap="3" align="flex-start">
          <Text color="fg.muted">{t('ai.whatIf.lead')}</Text>
          <Button
            variant="outline"
            minH="44px"
            borderColor="border.emphasized"
            onClick={() => setAsked(true)}
          >
            {t('ai.whatIf.ask')}
          </Button>
        </Stack>
      )}
    </Section>
  );
}

function Compared({ view }: { view: Schema<'WhatIfView'> }) {
  const { t } = useTranslation('admin');
  return (
    <Stack gap="4">
      <Text>{t('ai.whatIf.changed', { changed: view.changed, routes: view.routes })}</Text>
      <Facts
        facts={[
          { name: t('ai.whatIf.bound'), value: formatUsd(view.bound) },
          { name: t('ai.whatIf.otherBound'), value: formatUsd(view.otherBound) },
        ]}
      />
      <Grid
        label={t('ai.whatIf.firsts')}
        rows={view.firsts}
        keyOf={({ provider, model }) => `${provider} ${model}`}
        columns={[
          {
            key: 'model',
            title: t('ai.whatIf.firsts'),
            cell: (row) => `${row.provider} · ${row.model}`,
          },
          {
            key: 'then',
            title: t('ai.whatIf.then'),
            figure: true,
            cell: (row) => formatNumber(row.then),
          },
          {
            key: 'now',
            title: t('ai.whatIf.now'),
            figure: true,
            cell: (row) => formatNumber(row.now),
          },
        ]}
      />
    </Stack>
  );
}
