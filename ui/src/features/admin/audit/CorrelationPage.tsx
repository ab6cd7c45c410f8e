import { Box, Heading, Link, Stack, Text } from '@chakra-ui/react';
import { useTranslation } from 'react-i18next';
import { Link as RouterLink, useParams } from 'react-router';
import { Loaded } from '../../../design/Loaded';
import { Panel } from '../../../design/Panel';
import { AdminPage } from '../parts/AdminPage';
import { Person } from '../parts/Person';
import { useCorrelation } from './audit';
import { exactMoment } from './exactMoment';
import { streamPath } from './paths';

/** All that followed from one request, from the click to the charge. */
export default function CorrelationPage() {
  const { t } = useTranslation('admin');
  const { id = '' } = useParams();
  const correlation = useCorrelation(id);
  return (
    <AdminPage
      title={t('audit.request.title')}
      lead={id}
      above={[{ to: '/admin/audit', label: t('audit.title') }]}
    >
      <Loaded
        query={correlation}
        heights={['80px', '80px', '80px']}
        missing={<Text>{t('audit.request.missing')}</Text>}
      >
        {({ items, complete }) => (
          <Stack gap="4">
            {!complete && <Text color="gold">{t('audit.request.incomplete')}</Text>}
            <Stack as="ol" gap="3" listStyleType="none">
              {items.map((event) => (
                <Panel as="li" key={event.eventId}>
                  <Heading as="h2" size="sm">
                    {event.event}
                  </Heading>
                  <Link asChild textDecoration="underline" minH="28px" overflowWrap="anywhere">
                    <RouterLink to={streamPath(event.stream, event.position)}>
                      {t(`audit.kind.${event.kind}`)} · {event.stream}
                    </RouterLink>
                  </Link>
                  <Box fontSize="sm" color="fg.muted">
                    {exactMoment(event.at)} · <Person id={event.actor} />
                    {event.command && ` · ${event.command}`}
                  </Box>
                </Panel>
              ))}
            </Stack>
          </Stack>
        )}
      </Loaded>
    </AdminPage>
  );
}
