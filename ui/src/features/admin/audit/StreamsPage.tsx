import { Link } from '@chakra-ui/react';
import { useTranslation } from 'react-i18next';
import { Link as RouterLink, useSearchParams } from 'react-router';
import { formatMoment } from '../../../design/dates';
import { Empty } from '../../../design/Empty';
import { Loaded } from '../../../design/Loaded';
import { formatNumber } from '../../../design/numbers';
import { Panel } from '../../../design/Panel';
import { Grid } from '../parts/Grid';
import { Pages } from '../parts/Pages';
import { Person } from '../parts/Person';
import { AuditFrame } from './AuditFrame';
import { KINDS, type StreamQuestion, useStreams } from './audit';
import { streamPath } from './paths';
import { StreamFilters } from './StreamFilters';

/** Finds a person, a plan, a workout, a budget or a request, to step through what happened to it. */
export default function StreamsPage() {
  const { t } = useTranslation('admin');
  const [search, setSearch] = useSearchParams();
  const kind = KINDS.find((known) => known === search.get('kind'));
  const query = search.get('query') ?? '';
  const before = search.get('before');
  const question: StreamQuestion = {
    ...(kind && { kind }),
    ...(query && { query }),
    ...(before && { before }),
  };
  const streams = useStreams(question);
  return (
    <AuditFrame title={t('audit.title')} lead={t('audit.lead')}>
      <StreamFilters
        key={query}
        kind={kind ?? ''}
        query={query}
        ask={(asked) => setSearch(Object.entries(asked).filter(([, value]) => value !== ''))}
      />
      <Loaded query={streams} heights={['420px']}>
        {({ items, next }) =>
          items.length === 0 ? (
            <Empty>{t('audit.streams.none')}</Empty>
          ) : (
            <Panel p="2">
              <Grid
                label={t('audit.streams.title')}
                rows={items}
                keyOf={({ id }) => id}
                columns={[
                  {
                    key: 'id',
                    title: t('audit.streams.stream'),
                    cell: ({ id }) => (
                      <Link
                        asChild
                        display="inline"
                        textDecoration="underline"
                        wordBreak="break-word"
                      >
                        <RouterLink to={streamPath(id)}>{id}</RouterLink>
                      </Link>
                    ),
                  },
                  {
                    key: 'kind',
                    title: t('audit.streams.kind'),
                    cell: (stream) => t(`audit.kind.${stream.kind}`),
                  },
                  {
                    key: 'person',
                    title: t('users.person'),
                    cell: ({ person }) => (person === null ? '–' : <Person id={person} />),
                  },
                  {
                    key: 'events',
                    title: t('audit.streams.events'),
                    figure: true,
                    cell: ({ events }) => formatNumber(events),
                  },
                  {
                    key: 'last',
                    title: t('audit.streams.last'),
                    cell: ({ lastAt }) => formatMoment(lastAt),
                  },
                ]}
              />
              <Pages next={next} name="before" />
            </Panel>
          )
        }
      </Loaded>
    </AuditFrame>
  );
}
