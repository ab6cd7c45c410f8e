import { Box, Heading, Text } from '@chakra-ui/react';
import { useTranslation } from 'react-i18next';
import type { Schema } from '../../api/client';
import { useFigure } from '../progress/figure';

/** Bests just beaten, said aloud too. */
export function Records({ records }: { records: Schema<'RecordView'>[] }) {
  const { t } = useTranslation();
  const figure = useFigure();
  return (
    <div role="status">
      {records.length > 0 && (
        <Box bg="goldBg" color="gold" rounded="2xl" p="4">
          <Heading as="h2" size="md">
            {t('training.record.title')}
          </Heading>
          {records.map(({ receiptId, name, kind, value, previous, unit }) => (
            <Text key={receiptId}>
              {t('training.record.line', {
                name,
                kind: t(`training.record.${kind}`),
                value: figure(value, unit),
                previous: figure(previous, unit),
              })}
            </Text>
          ))}
        </Box>
      )}
    </div>
  );
}
