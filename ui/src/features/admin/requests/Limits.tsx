import { Stack, Text } from '@chakra-ui/react';
import { useTranslation } from 'react-i18next';
import { formatNumber } from '../../../design/numbers';
import { Section } from '../../../design/Panel';
import { Grid } from '../parts/Grid';
import { formatUsd } from '../parts/money';
import type { AiRequest } from './requests';

/** The windows a request met, as they were then. */
export function Limits({
  request: { windows, reservedMicroUsd, released },
}: {
  request: AiRequest;
}) {
  const { t } = useTranslation('admin');
  if (windows.length === 0 && reservedMicroUsd === 0) {
    return null;
  }
  return (
    <Section title={t('requests.limits.title')}>
      <Stack gap="3">
        {windows.length > 0 && (
          <Grid
            label={t('requests.limits.title')}
            rows={windows}
            keyOf={({ kind, key }) => `${kind} ${key}`}
            columns={[
              {
                key: 'window',
                title: t('requests.limits.window'),
                cell: ({ kind, key }) => `${t(`requests.windowName.${kind}`)} ${key}`,
              },
              {
                key: 'requests',
                title: t('requests.limits.requests'),
                figure: true,
                cell: (row) => `${formatNumber(row.requests)} / ${formatNumber(row.requestLimit)}`,
              },
              {
                key: 'money',
                title: t('requests.limits.money'),
                figure: true,
                cell: ({ microUsd, microUsdLimit }) =>
                  microUsdLimit === null
                    ? formatUsd(microUsd)
                    : `${formatUsd(microUsd)} / ${formatUsd(microUsdLimit)}`,
              },
            ]}
          />
        )}
        {reservedMicroUsd > 0 && (
          <Text>{t('requests.limits.reserved', { amount: formatUsd(reservedMicroUsd) })}</Text>
        )}
        {released && <Text>{t(`requests.released.${released}`)}</Text>}
      </Stack>
    </Section>
  );
}
