import { Box, Flex, Stack, Text } from '@chakra-ui/react';
import { useTranslation } from 'react-i18next';
import type { Schema } from '../../api/client';
import { formatShortDay } from '../../design/dates';
import { Section } from '../../design/Panel';
import { useFigure } from './figure';
import { ReceiptButton } from './receipt/ReceiptButton';

const SHOWN = 8;

/** The latest bests, newest first. */
export function RecordList({ records }: { records: Schema<'RecordView'>[] }) {
  const { t } = useTranslation();
  const figure = useFigure();
  return (
    <Section title={t('progress.records.title')}>
      {records.length === 0 && <Text color="fg.muted">{t('progress.records.none')}</Text>}
      <Stack as="ul" gap="2" listStyleType="none">
        {records
          .toReversed()
          .slice(0, SHOWN)
          .map((record) => (
            <Flex as="li" key={record.receiptId} justify="space-between" align="center" gap="2">
              <Box minW="0">
                <Text fontWeight="600" hyphens="auto">
                  {record.name}
                </Text>
                <Text fontSize="sm" color="fg.muted">
                  {t(`training.record.${record.kind}`)} ·{' '}
                  <Text as="span" whiteSpace="nowrap">
                    {formatShortDay(new Date(record.at))}
                  </Text>
                </Text>
              </Box>
              <Flex align="center">
                <Box textAlign="end">
                  <Text fontWeight="800" color="gold" whiteSpace="nowrap">
                    {figure(record.value, record.unit)}
                  </Text>
                  <Text fontSize="sm" color="fg.muted" whiteSpace="nowrap">
                    {t('progress.records.was', { previous: figure(record.previous, record.unit) })}
                  </Text>
                </Box>
                <ReceiptButton
                  id={record.receiptId}
                  about={`${record.name}, ${t(`training.record.${record.kind}`)}`}
                />
              </Flex>
            </Flex>
          ))}
      </Stack>
    </Section>
  );
}
