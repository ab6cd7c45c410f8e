import { SimpleGrid, Stack } from '@chakra-ui/react';
import { useTranslation } from 'react-i18next';
import { formatMoment } from '../../../design/dates';
import { Loaded } from '../../../design/Loaded';
import { formatNumber } from '../../../design/numbers';
import { Section } from '../../../design/Panel';
import { Facts } from '../parts/Facts';
import { Grid } from '../parts/Grid';
import { Tag } from '../parts/Tag';
import { SystemFrame } from './SystemFrame';
import { type SystemStatus, useSystem } from './system';
import { worstOf } from './worst';

const MB = 1_000_000;

/** How every part of the house is, seen from the node that answers. */
export default function SystemPage() {
  const { t } = useTranslation('admin');
  const system = useSystem();
  return (
    <SystemFrame title={t('system.status')} lead={t('system.lead')}>
      <Loaded query={system} heights={['120px', '160px', '160px']}>
        {(status) => <Parts status={status} />}
      </Loaded>
    </SystemFrame>
  );
}

function Parts({ status }: { status: SystemStatus }) {
  const { t } = useTranslation('admin');
  const { database, eventStore, chain, pools } = status;
  const worst = worstOf(status);
  return (
    <Stack gap="4">
      <Section title={t('system.house')}>
        <Stack gap="3" align="flex-start">
          <Tag tone={worst === null ? 'good' : 'bad'}>{t(`system.worst.${worst ?? 'none'}`)}</Tag>
          <Facts
            facts={[
              { name: t('system.version'), value: status.version },
              { name: t('system.since'), value: formatMoment(status.startedAt) },
              { name: t('system.letters.title'), value: formatNumber(status.deadLetters) },
            ]}
          />
        </Stack>
      </Section>
      <SimpleGrid columns={{ base: 1, lg: 2 }} gap="4">
        <Section title={t('system.database')}>
          <Facts
            columns={2}
            facts={[
              { name: t('system.version'), value: database.version },
              {
                name: t('system.size'),
                value: t('system.megabytes', { value: formatNumber(database.bytes / MB) }),
              },
              {
                name: t('system.kind'),
                value: t(database.builtIn ? 'system.builtIn' : 'system.external'),
              },
            ]}
          />
        </Section>
        <Section title={t('system.store')}>
          <Facts
            columns={2}
            facts={[
              { name: t('system.kind'), value: t(`system.stores.${eventStore.kind}`) },
              { name: t('system.events'), value: formatNumber(eventStore.head) },
              ...(chain
                ? [
                    { name: t('system.chained'), value: formatNumber(chain.position) },
                    { name: t('system.signed'), value: formatNumber(chain.signedUpTo) },
                  ]
                : []),
            ]}
          />
        </Section>
      </SimpleGrid>
      <Section title={t('system.pools')}>
        <Grid
          label={t('system.pools')}
          rows={pools}
          keyOf={({ name }) => name}
          columns={[
            {
              key: 'name',
              title: t('system.pool'),
              cell: ({ name }) => t(`system.poolOf.${name}`),
            },
            {
              key: 'busy',
              title: t('system.busy'),
              figure: true,
              cell: ({ active, most }) => `${formatNumber(active)} / ${formatNumber(most)}`,
            },
            {
              key: 'waiting',
              title: t('system.waiting'),
              figure: true,
              cell: ({ waiting }) => formatNumber(waiting),
            },
          ]}
        />
      </Section>
    </Stack>
  );
}
