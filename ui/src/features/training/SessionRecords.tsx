import { Flex, Stack, Text } from '@chakra-ui/react';
import { useTranslation } from 'react-i18next';
import { Section } from '../../design/Panel';
import { useFigure } from '../progress/figure';
import { useProgress } from '../progress/progress';
import { ReceiptButton } from '../progress/receipt/ReceiptButton';

/** The bests a session beat, each with its kind and what it was before. */
export function SessionRecords({ workoutId }: { workoutId: string }) {
  const { t } = useTranslation();
  const figure = useFigure();
  const all = useProgress().data?.records ?? [];
  const records = all.filter((record) => record.workoutId === workoutId);
  if (records.length === 0) {
    return null;
  }
  return (
    <Section title={t('training.record.title')} bg="goldBg">
      <Stack as="ul" gap="2" listStyleType="none">
        {records.map((record) => {
          const kind = t(`training.record.${record.kind}`);
          return (
            <Flex as="li" key={record.receiptId} align="center" justify="space-between" gap="2">
              <Text flex="1">
                <Text as="span" display="block" fontWeight="700">
                  {record.name}
                </Text>
                {`${kind}, ${figure(record.value, record.unit)} `}
                <Text as="span" color="fg.muted" fontSize="sm" whiteSpace="nowrap">
                  {t('progress.records.was', { previous: figure(record.previous, record.unit) })}
                </Text>
              </Text>
              <ReceiptButton id={record.receiptId} about={`${record.name}, ${kind}`} />
            </Flex>
          );
        })}
      </Stack>
    </Section>
  );
}
