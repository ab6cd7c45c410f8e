import { Box, Heading, Stack, Text } from '@chakra-ui/react';
import { useTranslation } from 'react-i18next';
import type { Schema } from '../../../api/client';
import { useCode } from '../../../design/code';
import { formatMoment } from '../../../design/dates';

/** The events a figure was computed from, as they stand in the store. */
export function ReceiptEvents({ events }: { events: Schema<'ReceiptEvent'>[] }) {
  const { t } = useTranslation();
  const code = useCode();
  if (events.length === 0) {
    return null;
  }
  return (
    <Box>
      <Heading as="h3" size="sm" mb="2">
        {t('progress.receipt.events', { count: events.length })}
      </Heading>
      <Stack as="ol" gap="2" listStyleType="none">
        {events.map(({ eventId, type, at, summary }) => (
          <Box as="li" key={eventId} borderStartWidth="3px" borderColor="ember.solid" ps="3">
            <Text>
              {summary ?? code('progress.receipt.event', eventName(type))} · {formatMoment(at)}
            </Text>
            <Text fontSize="xs" color="fg.muted" fontFamily="mono" overflowWrap="anywhere">
              {eventId}
            </Text>
          </Box>
        ))}
      </Stack>
    </Box>
  );
}

/** `training.set-logged` as `set_logged`. */
const eventName = (type: string): string => type.replace('training.', '').replaceAll('-', '_');
