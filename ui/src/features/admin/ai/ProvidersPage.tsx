import { SimpleGrid } from '@chakra-ui/react';
import { useTranslation } from 'react-i18next';
import { Empty } from '../../../design/Empty';
import { Loaded } from '../../../design/Loaded';
import { AiPage } from './AiPage';
import { ProviderCard } from './ProviderCard';
import { SetupButton } from './SetupButton';
import { useConfig, useStatus } from './settings';
import { NEW_SETUP } from './setup';

/** The language models that are set up, how they are, and the way to change them. */
export default function ProvidersPage() {
  const { t } = useTranslation('admin');
  const config = useConfig();
  const status = useStatus();
  const add = <SetupButton entry={NEW_SETUP} label={t('ai.providers.add')} solid />;
  return (
    <AiPage title={t('ai.providers.title')} lead={t('ai.providers.lead')} action={add}>
      <Loaded query={config} heights={['260px', '260px']}>
        {({ providers }) =>
          providers.length === 0 ? (
            <Empty>{t('ai.providers.none')}</Empty>
          ) : (
            <SimpleGrid as="ul" columns={{ base: 1, xl: 2 }} gap="4" listStyleType="none">
              {providers.map((provider) => (
                <ProviderCard
                  key={provider.name}
                  provider={provider}
                  models={
                    status.data?.items.filter((item) => item.provider === provider.name) ?? null
                  }
                />
              ))}
            </SimpleGrid>
          )
        }
      </Loaded>
    </AiPage>
  );
}
