import { Box, Flex, Text } from '@chakra-ui/react';
import { useTranslation } from 'react-i18next';
import { ReceiptButton } from '../progress/receipt/ReceiptButton';
import type { SessionExercise } from './sessionExercises';
import { useSetText } from './useSetText';

/** What is suggested and why, and what was done last time. */
export function Advice({ exercise }: { exercise: SessionExercise }) {
  const { t } = useTranslation();
  const say = useSetText();
  const { name, suggestion, insteadOf } = exercise;
  if (insteadOf) {
    return (
      <Text fontSize="sm" color="fg.muted">
        {t('training.session.insteadOf', { name: insteadOf.name })}
      </Text>
    );
  }
  if (!suggestion) {
    return null;
  }
  const why = (
    <ReceiptButton id={suggestion.receiptId} about={name}>
      {t('training.session.why')}
    </ReceiptButton>
  );
  if (suggestion.lastTime.length === 0) {
    return (
      <Flex align="center" gap="1">
        <Text flex="1" fontSize="sm" color="fg.muted">
          {t(`training.session.${suggestion.weightKg === null ? 'findLoad' : 'firstTime'}`)}
        </Text>
        {why}
      </Flex>
    );
  }
  return (
    <Box display="flow-root" fontSize="sm" color="fg.muted">
      <Box float="inline-end" ms="1">
        {why}
      </Box>
      <Text>{suggestion.reason}</Text>
      <Text>
        {t('training.session.lastTime', { sets: suggestion.lastTime.map(say).join('; ') })}
      </Text>
    </Box>
  );
}
