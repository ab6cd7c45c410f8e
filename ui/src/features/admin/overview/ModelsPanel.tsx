import { Flex, Link, Stack, Text } from '@chakra-ui/react';
import { useTranslation } from 'react-i18next';
import { Link as RouterLink } from 'react-router';
import { Loaded } from '../../../design/Loaded';
import { Section } from '../../../design/Panel';
import { useStatus } from '../ai/settings';
import { Tag } from '../parts/Tag';

/** Whether the language models are well. */
export function ModelsPanel() {
  const { t } = useTranslation('admin');
  const status = useStatus();
  return (
    <Section title={t('overview.models')}>
      <Stack gap="3">
        <Loaded query={status} heights={['120px']}>
          {({ items }) =>
            items.length === 0 ? (
              <Text color="fg.muted">{t('ai.providers.none')}</Text>
            ) : (
              <Stack as="ul" gap="2" listStyleType="none">
                {items.map(({ provider, model, enabled, state }) => (
                  <Flex as="li" key={`${provider} ${model}`} justify="space-between" gap="3">
                    <Text overflowWrap="anywhere">
                      {provider} · {model}
                    </Text>
                    {enabled ? (
                      <Tag tone={state === 'well' ? 'good' : 'bad'}>{t(`ai.state.${state}`)}</Tag>
                    ) : (
                      <Tag>{t('ai.providers.off')}</Tag>
                    )}
                  </Flex>
                ))}
              </Stack>
            )
          }
        </Loaded>
        <Link asChild textDecoration="underline" minH="28px" alignSelf="flex-start">
          <RouterLink to="/admin/ai">{t('overview.ai')}</RouterLink>
        </Link>
      </Stack>
    </Section>
  );
}
