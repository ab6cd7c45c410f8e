import { Box, Heading, Link, Stack, Text } from '@chakra-ui/react';
import { useTranslation } from 'react-i18next';
import { Link as RouterLink } from 'react-router';
import { Panel } from '../../../design/Panel';
import { Facts } from '../parts/Facts';
import { Person } from '../parts/Person';
import type { Step } from './audit';
import { exactMoment } from './exactMoment';
import { correlationPath } from './paths';
import { StateDiff } from './StateDiff';
import { StateTree } from './StateTree';

/** One event: who, when, why, what it says, and what it changed. */
export function StepDetail({ step }: { step: Step }) {
  const { t } = useTranslation('admin');
  const request = step.requestId ?? step.traceId;
  return (
    <Panel as="section" aria-label={step.event}>
      <Stack gap="5">
        <Heading as="h2" size="lg">
          {step.event}
        </Heading>
        <Facts
          facts={[
            { name: t('change.when'), value: exactMoment(step.at) },
            { name: t('change.who'), value: <Person id={step.actor} /> },
            { name: t('audit.step.command'), value: step.command ?? '–' },
            { name: t('change.why'), value: step.reason ?? '–' },
            {
              name: t('audit.step.request'),
              value: request ? (
                <Link asChild textDecoration="underline">
                  <RouterLink to={correlationPath(request)}>{t('audit.step.follow')}</RouterLink>
                </Link>
              ) : (
                '–'
              ),
            },
            { name: t('audit.step.eventId'), value: step.eventId },
          ]}
        />
        <Box>
          <Heading as="h3" size="sm" mb="2">
            {t('audit.step.changed')}
          </Heading>
          {step.changes.length === 0 ? (
            <Text color="fg.muted">{t('audit.step.nothing')}</Text>
          ) : (
            <StateDiff changes={step.changes} label={t('audit.step.changed')} />
          )}
        </Box>
        <Stack gap="1">
          <StateTree title={t('audit.step.says')} state={step.payload} />
          <StateTree
            title={t('audit.step.before')}
            state={step.before}
            marked={step.changes.map(({ path }) => path)}
          />
          <StateTree
            title={t('audit.step.after')}
            state={step.after}
            marked={step.changes.map(({ path }) => path)}
          />
        </Stack>
      </Stack>
    </Panel>
  );
}
