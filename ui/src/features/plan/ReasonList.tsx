import { Box, Stack, Text } from '@chakra-ui/react';
import { useTranslation } from 'react-i18next';
import type { Schema } from '../../api/client';
import { spoken } from '../../design/code';

/** Choices and why each was made: the sentence, the values looked at, the source, what else was possible. */
export function ReasonList({ reasons }: { reasons: Schema<'Reason'>[] }) {
  const { t } = useTranslation();
  return (
    <Stack as="ul" gap="3" listStyleType="none">
      {reasons.map(({ choice, rule, sentence, inputs, source, alternatives }) => (
        <Box as="li" key={`${choice}-${rule}`}>
          <Text fontWeight="600">{spoken(choice)}</Text>
          <Text>{sentence}</Text>
          <Text fontSize="sm" color="fg.muted">
            {Object.entries(inputs)
              .map(([name, value]) => `${spoken(name)}: ${value}`)
              .join(' · ')}
          </Text>
          {source && (
            <Text fontSize="sm" color="fg.muted">
              {t('plan.exercise.source', { source })}
            </Text>
          )}
          {alternatives.length > 0 && (
            <Text fontSize="sm" color="fg.muted">
              {t('plan.exercise.alternatives')}:{' '}
              {alternatives.map(({ name, why }) => `${name} (${why})`).join('; ')}
            </Text>
          )}
        </Box>
      ))}
    </Stack>
  );
}
