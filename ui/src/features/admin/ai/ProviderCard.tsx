import { Box, Button, Flex, Heading, Stack, Text } from '@chakra-ui/react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Panel } from '../../../design/Panel';
import { Facts } from '../parts/Facts';
import { Tag } from '../parts/Tag';
import { ModelLines } from './ModelLines';
import { SetupButton } from './SetupButton';
import type { Configured, Status } from './settings';
import { entryOf } from './setup';
import { SwitchButton } from './SwitchButton';
import { TakeBackButton } from './TakeBackButton';

interface ProviderCardProps {
  provider: Configured;
  /** Null while it is not known. */
  models: Status[] | null;
}

/** One provider: whether it is asked, how its models are, how it is set up. */
export function ProviderCard({ provider, models }: ProviderCardProps) {
  const { t } = useTranslation('admin');
  const { name, source, setup } = provider;
  return (
    <Panel as="li">
      <Stack gap="4">
        <Flex justify="space-between" align="flex-start" gap="3">
          <Box minW="0">
            <Heading as="h2" size="lg">
              {name}
            </Heading>
            <Text fontSize="sm" color="fg.muted" overflowWrap="anywhere">
              {t(`ai.family.${setup.family}`)} · {setup.baseUrl}
            </Text>
          </Box>
          <Tag tone={setup.enabled ? 'good' : 'plain'}>
            {t(setup.enabled ? 'ai.providers.on' : 'ai.providers.off')}
          </Tag>
        </Flex>
        <ModelLines names={setup.models} models={models} />
        <Facts
          facts={[
            { name: t('ai.setup.priority'), value: setup.priority },
            { name: t('ai.setup.weight'), value: setup.weight },
            { name: t('ai.setup.maxAtOnce'), value: setup.maxAtOnce },
          ]}
        />
        <Facts
          columns={2}
          facts={[
            {
              name: t('ai.setup.key'),
              value: setup.key === 'none' ? t('ai.setup.noKey') : setup.key,
            },
            { name: t('ai.providers.source'), value: t(`ai.source.${source}`) },
            ...(setup.reasoningEffort
              ? [{ name: t('ai.setup.reasoningEffort'), value: setup.reasoningEffort }]
              : []),
          ]}
        />
        <Flex gap="2" wrap="wrap">
          <SwitchButton provider={provider} />
          <SetupButton
            entry={entryOf(name, setup)}
            label={t('ai.providers.edit')}
            of={t('ai.providers.editOf', { name })}
          />
          <Button asChild variant="outline" minH="44px" borderColor="border.emphasized">
            <Link
              to={`/admin/ai/test?provider=${encodeURIComponent(name)}`}
              aria-label={t('ai.providers.testOf', { name })}
            >
              {t('ai.providers.test')}
            </Link>
          </Button>
          {source === 'admin' && <TakeBackButton name={name} />}
        </Flex>
      </Stack>
    </Panel>
  );
}
