import { Stack, Table, Text } from '@chakra-ui/react';
import { useTranslation } from 'react-i18next';
import { formatMoment } from '../../../design/dates';
import { limitLines, useOffers } from './offers';
import type { Tier } from './upgrade';

interface DowngradeTermsProps {
  from: Tier;
  to: Tier;
  when: string;
}

/** When a smaller tier comes, what it takes, and what stays. */
export function DowngradeTerms({ from, to, when }: DowngradeTermsProps) {
  const { t } = useTranslation(['account', 'translation']);
  const tiers = useOffers().data?.tiers ?? [];
  const before = tiers.find(({ tier }) => tier === from);
  const after = tiers.find(({ tier }) => tier === to);
  const kept = new Set(after?.features.map(({ feature }) => feature));
  const lost = before?.features.filter(({ feature }) => !kept.has(feature)) ?? [];
  return (
    <Stack gap="3">
      <Text fontWeight="600">{t('tiers.downgrade.when', { when: formatMoment(when) })}</Text>
      {before && after && (
        <Table.Root size="sm" aria-label={t('tiers.downgrade.changes')} bg="transparent">
          <Table.Header>
            <Table.Row bg="transparent">
              <Table.ColumnHeader>{t('tiers.downgrade.changes')}</Table.ColumnHeader>
              {[from, to].map((tier) => (
                <Table.ColumnHeader key={tier} textAlign="end">
                  {t(`translation:membership.tier.${tier}`)}
                </Table.ColumnHeader>
              ))}
            </Table.Row>
          </Table.Header>
          <Table.Body>
            {limitLines(before).map(({ name, value }, index) => (
              <Table.Row key={name} bg="transparent">
                <Table.Cell>{t(`tiers.${name}`)}</Table.Cell>
                <Table.Cell textAlign="end">{value}</Table.Cell>
                <Table.Cell textAlign="end" fontWeight="600">
                  {limitLines(after)[index]?.value}
                </Table.Cell>
              </Table.Row>
            ))}
          </Table.Body>
        </Table.Root>
      )}
      {lost.length > 0 && (
        <Stack gap="1">
          <Text>{t('tiers.downgrade.lost')}</Text>
          <Stack as="ul" gap="1" ps="4" listStyleType="disc">
            {lost.map(({ feature }) => (
              <li key={feature}>{t(`tiers.feature.${feature}`)}</li>
            ))}
          </Stack>
        </Stack>
      )}
      <Text color="fg.muted">{t('tiers.downgrade.kept')}</Text>
    </Stack>
  );
}
