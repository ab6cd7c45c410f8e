import { Button, Flex, Text } from '@chakra-ui/react';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { api } from '../../../api/client';
import { unwrap } from '../../../api/problem';
import { Empty } from '../../../design/Empty';
import { Failed } from '../../../design/Failed';
import { Loaded } from '../../../design/Loaded';
import { Panel } from '../../../design/Panel';
import { Pick } from '../parts/Pick';
import { RequestStory } from '../requests/RequestStory';
import { AiPage } from './AiPage';
import { type Configured, useConfig } from './settings';

/** Asks one model for one word and tells how that went. */
export default function ModelTestPage() {
  const { t } = useTranslation('admin');
  const config = useConfig();
  return (
    <AiPage title={t('ai.test.title')} lead={t('ai.test.lead')}>
      <Loaded query={config} heights={['160px']}>
        {({ providers }) =>
          providers.length === 0 ? (
            <Empty>{t('ai.providers.none')}</Empty>
          ) : (
            <ModelTest providers={providers} />
          )
        }
      </Loaded>
    </AiPage>
  );
}

function ModelTest({ providers }: { providers: Configured[] }) {
  const { t } = useTranslation('admin');
  const [search, setSearch] = useSearchParams();
  const [model, setModel] = useState('');
  const named = providers.find(({ name }) => name === search.get('provider')) ?? providers[0];
  const provider = named?.name ?? '';
  const models = named?.setup.models ?? [];
  const asked = models.includes(model) ? model : (models[0] ?? '');
  const test = useMutation({
    mutationFn: () => unwrap(api.POST('/llm/test', { body: { provider, model: asked } })),
  });
  return (
    <>
      <Panel>
        <Flex gap="4" wrap="wrap" align="flex-end">
          <Pick
            label={t('ai.prices.provider')}
            value={provider}
            options={providers.map(({ name }) => ({ value: name, label: name }))}
            onChange={(name) => setSearch({ provider: name }, { replace: true })}
          />
          <Pick
            label={t('ai.prices.model')}
            value={asked}
            options={models.map((name) => ({ value: name, label: name }))}
            onChange={setModel}
          />
          <Button size="lg" loading={test.isPending} onClick={() => test.mutate()}>
            {t('ai.test.ask')}
          </Button>
        </Flex>
        <Text fontSize="sm" color="fg.muted" mt="3">
          {t('ai.test.cost')}
        </Text>
      </Panel>
      <div role="status">{test.isPending && <Text>{t('ai.test.asking', { provider })}</Text>}</div>
      {test.isError && <Failed error={test.error} onRetry={() => test.mutate()} />}
      {test.data && <RequestStory request={test.data} />}
    </>
  );
}
