import { Stack, Text } from '@chakra-ui/react';
import { useTranslation } from 'react-i18next';
import { Loaded } from '../../../design/Loaded';
import { formatNumber } from '../../../design/numbers';
import { Panel } from '../../../design/Panel';
import { type Column, Grid } from '../parts/Grid';
import { Tag } from '../parts/Tag';
import { ReplayButton } from './ReplayButton';
import { ReplayProgress } from './ReplayProgress';
import { SystemFrame } from './SystemFrame';
import { type Processor, useProcessors } from './system';
import { isBroken } from './worst';

/** What follows the log, how far behind it is, and the way to build a read model anew. */
export default function ProcessorsPage() {
  const { t } = useTranslation('admin');
  const processors = useProcessors();
  const columns: Column<Processor>[] = [
    { key: 'name', title: t('system.processors.name'), cell: ({ name }) => name },
    {
      key: 'state',
      title: t('system.processors.state'),
      cell: (processor) => <State processor={processor} />,
    },
    {
      key: 'lag',
      title: t('system.processors.lag'),
      figure: true,
      cell: ({ lag }) => (lag === null ? t('system.processors.elsewhere') : formatNumber(lag)),
    },
    {
      key: 'letters',
      title: t('system.processors.parked'),
      figure: true,
      cell: ({ deadLetters }) => formatNumber(deadLetters),
    },
    {
      key: 'replay',
      title: t('system.processors.replay'),
      cell: (processor) =>
        processor.replay?.state === 'running' ? (
          <ReplayProgress name={processor.name} replay={processor.replay} />
        ) : processor.replayable ? (
          <ReplayButton name={processor.name} />
        ) : (
          '–'
        ),
    },
  ];
  return (
    <SystemFrame title={t('system.processors.title')} lead={t('system.processors.lead')}>
      <Loaded query={processors} heights={['480px']}>
        {({ items, head }) => (
          <Panel p="2">
            <Text px="3" py="2" color="fg.muted">
              {t('system.processors.head', { head: formatNumber(head) })}
            </Text>
            <Grid
              label={t('system.processors.title')}
              columns={columns}
              rows={items}
              keyOf={({ name }) => name}
            />
          </Panel>
        )}
      </Loaded>
    </SystemFrame>
  );
}

function State({ processor }: { processor: Processor }) {
  const { t } = useTranslation('admin');
  const { error, replay } = processor;
  return (
    <Stack gap="1" align={{ base: 'flex-end', md: 'flex-start' }}>
      {isBroken(processor) ? (
        <Tag tone="bad">{t('system.processors.stopped')}</Tag>
      ) : (
        <Tag tone="good">{t('system.processors.follows')}</Tag>
      )}
      {error && <Text fontSize="sm">{error}</Text>}
      {replay && replay.state !== 'running' && (
        <Text fontSize="sm" color="fg.muted">
          {t(`system.replay.${replay.state}`, { handled: formatNumber(replay.handled) })}
          {replay.failure && ` ${replay.failure}`}
        </Text>
      )}
    </Stack>
  );
}
