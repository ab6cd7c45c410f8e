import { Button, Flex, Stack, Text } from '@chakra-ui/react';
import { useTranslation } from 'react-i18next';
import { Link as RouterLink } from 'react-router';
import { useAnnounce } from '../../../design/Announcer';
import { Failed } from '../../../design/Failed';
import { Section } from '../../../design/Panel';
import type { Exercise } from '../../training/catalogue';
import { useArchiveExercise } from './own';

/** What its owner can do with an exercise. */
export function OwnActions({ exercise }: { exercise: Exercise }) {
  const { t } = useTranslation('own');
  const announce = useAnnounce();
  const archive = useArchiveExercise(exercise.id);
  const { name, archived } = exercise;
  return (
    <Section title={t('yours')}>
      <Stack gap="3" align="flex-start">
        <Text color="fg.muted">{t(archived ? 'isArchived' : 'archiveHint')}</Text>
        {archive.isError && <Failed error={archive.error} />}
        <Flex gap="3" wrap="wrap">
          <Button asChild variant="outline" minH="44px">
            <RouterLink to={`/exercises/${exercise.id}/edit`}>{t('edit')}</RouterLink>
          </Button>
          <Button
            variant="outline"
            minH="44px"
            loading={archive.isPending}
            onClick={() =>
              archive.mutate(!archived, {
                onSuccess: () => announce(t(archived ? 'restored' : 'archived', { name })),
              })
            }
          >
            {t(archived ? 'restore' : 'archive')}
          </Button>
        </Flex>
      </Stack>
    </Section>
  );
}
