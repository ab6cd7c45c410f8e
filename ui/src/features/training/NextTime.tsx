import { Box, Flex, Stack, Text } from '@chakra-ui/react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api } from '../../api/client';
import { unwrap } from '../../api/problem';
import { Section } from '../../design/Panel';
import { useWeight } from '../profile/useWeight';

/** What a session asks of the next time; known once the server has the session. */
export const useNextTime = (id: string, known: boolean) =>
  useQuery({
    enabled: known,
    queryKey: ['next time', id],
    queryFn: () => unwrap(api.GET('/workouts/{id}/next', { params: { path: { id } } })),
  });

/** What a session changes for the next one, and why. */
export function NextTime({ workoutId }: { workoutId: string }) {
  const { t } = useTranslation();
  const weight = useWeight();
  const items =
    useNextTime(workoutId, true).data?.items.filter(({ doneSets }) => doneSets > 0) ?? [];
  if (items.length === 0) {
    return null;
  }
  return (
    <Section title={t('training.next.title')}>
      <Stack as="ul" gap="3" listStyleType="none">
        {items.map(({ exerciseId, name, weightKg, reps, timed, reason }) => {
          const amount = t(timed ? 'training.next.seconds' : 'training.next.reps', { count: reps });
          return (
            <Box as="li" key={exerciseId}>
              <Flex justify="space-between" gap="3" align="baseline">
                <Text fontWeight="600">{name}</Text>
                <Text fontWeight="700" whiteSpace="nowrap">
                  {!weightKg
                    ? amount
                    : timed
                      ? `${weight(weightKg)} · ${amount}`
                      : `${weight(weightKg)} × ${reps}`}
                </Text>
              </Flex>
              <Text fontSize="sm" color="fg.muted">
                {reason}
              </Text>
            </Box>
          );
        })}
      </Stack>
    </Section>
  );
}
