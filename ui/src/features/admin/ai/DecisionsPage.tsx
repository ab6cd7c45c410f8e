import { Text } from '@chakra-ui/react';
import { useTranslation } from 'react-i18next';
import { formatMoment } from '../../../design/dates';
import { Empty } from '../../../design/Empty';
import { Loaded } from '../../../design/Loaded';
import { Panel } from '../../../design/Panel';
import { Grid } from '../parts/Grid';
import { Person } from '../parts/Person';
import { useAdminCode } from '../parts/useAdminCode';
import { AiPage } from './AiPage';
import { useConfig } from './settings';

/** Who decided what about language models, when and why. */
export default function DecisionsPage() {
  const { t } = useTranslation('admin');
  const code = useAdminCode();
  const config = useConfig();
  return (
    <AiPage title={t('ai.decisions.title')} lead={t('ai.decisions.lead')}>
      <Loaded query={config} heights={['320px']}>
        {({ changes }) =>
          changes.length === 0 ? (
            <Empty>{t('ai.decisions.none')}</Empty>
          ) : (
            <Panel p="2">
              <Grid
                label={t('ai.decisions.title')}
                rows={changes}
                keyOf={({ version, subject }) => `${version} ${subject}`}
                columns={[
                  { key: 'at', title: t('change.when'), cell: ({ at }) => formatMoment(at) },
                  {
                    key: 'kind',
                    title: t('change.what'),
                    cell: ({ kind }) => code('ai.change', kind),
                  },
                  {
                    key: 'subject',
                    title: t('change.about'),
                    cell: ({ subject }) => subject ?? '–',
                  },
                  {
                    key: 'reason',
                    title: t('change.why'),
                    cell: ({ reason }) => (
                      <Text whiteSpace="normal" minW="200px">
                        {reason ?? '–'}
                      </Text>
                    ),
                  },
                  {
                    key: 'by',
                    title: t('change.who'),
                    cell: ({ by }) => <Person id={by} />,
                  },
                ]}
              />
            </Panel>
          )
        }
      </Loaded>
    </AiPage>
  );
}
