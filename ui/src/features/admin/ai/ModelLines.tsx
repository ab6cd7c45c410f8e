import { Flex, Stack, Text } from '@chakra-ui/react';
import { useTranslation } from 'react-i18next';
import { formatMoment } from '../../../design/dates';
import { formatUsd } from '../parts/money';
import { Tag, type Tone } from '../parts/Tag';
import type { Status } from './settings';

const TONES: Record<Status['state'], Tone> = {
  well: 'good',
  cooling_down: 'warn',
  circuit_open: 'bad',
  not_allowed: 'bad',
};

interface ModelLinesProps {
  names: string[];
  models: Status[] | null;
}

/** The models of a provider, how each is and what it costs. */
export function ModelLines({ names, models }: ModelLinesProps) {
  const { t } = useTranslation('admin');
  return (
    <Stack as="ul" gap="2" listStyleType="none">
      {names.map((name) => {
        const status = models?.find(({ model }) => model === name);
        return (
          <Flex as="li" key={name} justify="space-between" gap="3" wrap="wrap">
            <Text fontWeight="600" overflowWrap="anywhere">
              {name}
            </Text>
            {status && (
              <Flex gap="2" align="center" wrap="wrap">
                <Text fontSize="sm" color={status.price ? 'fg.muted' : 'gold'}>
                  {status.price
                    ? t('ai.prices.short', {
                        input: formatUsd(status.price.input),
                        output: formatUsd(status.price.output),
                      })
                    : t('ai.prices.missing')}
                </Text>
                <Tag tone={TONES[status.state]}>{t(`ai.state.${status.state}`)}</Tag>
                {status.until && (
                  <Text fontSize="sm" color="fg.muted">
                    {t('ai.providers.until', { when: formatMoment(status.until) })}
                  </Text>
                )}
              </Flex>
            )}
          </Flex>
        );
      })}
    </Stack>
  );
}
