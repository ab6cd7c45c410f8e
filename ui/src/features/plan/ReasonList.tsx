import { Box, Stack, Text } from '@chakra-ui/react';
import { useTranslation } from 'react-i18next';
import type { Schema } from '../../api/client';
import { useCode } from '../../design/code';
import { ReasonBasis } from './ReasonBasis';

/** Choices and why each was made: the sentence first, what it rests on where somebody asks. */
export function ReasonList({ reasons }: { reasons: Schema<'Reason'>[] }) {
  const { t } = useTranslation();
  const code = useCode();
  return (
    <Stack as="ul" gap="3" listStyleType="none">
      {reasons.map((reason) => (
        <Box as="li" key={`${reason.choice}-${reason.rule}`}>
          <Text fontWeight="600">{code('plan.choice', reason.choice)}</Text>
          <Text>{reason.sentence}</Text>
          <details>
            <Text
              as="summary"
              display="inline-flex"
              alignItems="center"
              minH="32px"
              cursor="pointer"
              fontSize="sm"
              color="ember.fg"
              textDecoration="underline"
            >
              {t('plan.exercise.behind')}
            </Text>
            <ReasonBasis reason={reason} />
          </details>
        </Box>
      ))}
    </Stack>
  );
}
