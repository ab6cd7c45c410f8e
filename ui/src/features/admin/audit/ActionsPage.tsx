import { Box, Link, Stack } from '@chakra-ui/react';
import { useTranslation } from 'react-i18next';
import { Link as RouterLink, useSearchParams } from 'react-router';
import { Empty } from '../../../design/Empty';
import { Loaded } from '../../../design/Loaded';
import { Panel } from '../../../design/Panel';
import { Facts } from '../parts/Facts';
import { Pages } from '../parts/Pages';
import { Person } from '../parts/Person';
import { AuditFrame } from './AuditFrame';
import { useActions } from './audit';
import { exactMoment } from './exactMoment';
import { streamPath } from './paths';
import { StateDiff } from './StateDiff';

/** What administrators did, why, and what it changed. */
export default function ActionsPage() {
  const { t } = useTranslation('admin');
  const [search] = useSearchParams();
  const actions = useActions(search.get('before'));
  return (
    <AuditFrame title={t('audit.actions.title')} lead={t('audit.actions.lead')}>
      <Loaded query={actions} heights={['140px', '140px', '140px']}>
        {({ items, next }) =>
          items.length === 0 ? (
            <Empty>{t('audit.actions.none')}</Empty>
          ) : (
            <>
              <Stack as="ul" gap="3" listStyleType="none">
                {items.map((action) => (
                  <Panel as="li" key={action.eventId}>
                    <Link asChild fontWeight="700" textDecoration="underline" mb="2">
                      <RouterLink to={streamPath(action.stream, action.position)}>
                        {action.action}
                      </RouterLink>
                    </Link>
                    <Facts
                      columns={4}
                      facts={[
                        { name: t('change.when'), value: exactMoment(action.at) },
                        { name: t('change.who'), value: <Person id={action.actor} /> },
                        {
                          name: t('change.about'),
                          value: action.person ? <Person id={action.person} /> : action.stream,
                        },
                        { name: t('change.why'), value: action.reason || '–' },
                      ]}
                    />
                    {action.changes.length > 0 && (
                      <Box mt="3">
                        <StateDiff
                          changes={action.changes}
                          label={t('audit.actions.changes', { action: action.action })}
                        />
                      </Box>
                    )}
                  </Panel>
                ))}
              </Stack>
              <Pages next={next} name="before" />
            </>
          )
        }
      </Loaded>
    </AuditFrame>
  );
}
