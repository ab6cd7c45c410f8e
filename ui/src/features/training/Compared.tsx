import { Box, Flex, Stack, Text } from '@chakra-ui/react';
import { useTranslation } from 'react-i18next';
import { Section } from '../../design/Panel';
import { compared } from './comparison';
import type { ShownWorkout } from './outbox/shown';
import { useSessionAdvice } from './useSessionAdvice';
import { useSetText } from './useSetText';

/** The session beside the last time each exercise was done. */
export function Compared({ workout }: { workout: ShownWorkout }) {
  const { t } = useTranslation();
  const say = useSetText();
  const { suggestions } = useSessionAdvice(workout);
  const rows = compared(workout.sets, workout.startedAt, suggestions);
  if (rows.length === 0) {
    return null;
  }
  return (
    <Section title={t('training.compared.title')}>
      <Stack as="ul" gap="3" listStyleType="none">
        {rows.map(({ exerciseId, name, best, lastBest, workPercent }) => (
          <Flex as="li" key={exerciseId} justify="space-between" align="center" gap="3">
            <Box minW="0">
              <Text fontWeight="600">{name}</Text>
              <Text fontSize="sm" color="fg.muted">
                {t('training.compared.line', { now: say(best), last: say(lastBest) })}
              </Text>
            </Box>
            {workPercent !== null && (
              <Text
                fontWeight="700"
                whiteSpace="nowrap"
                color={workPercent >= 0 ? 'kept' : 'fg.muted'}
              >
                {workPercent === 0
                  ? t('training.compared.same')
                  : t('training.compared.work', {
                      percent: workPercent > 0 ? `+${workPercent}` : `−${-workPercent}`,
                    })}
              </Text>
            )}
          </Flex>
        ))}
      </Stack>
    </Section>
  );
}
