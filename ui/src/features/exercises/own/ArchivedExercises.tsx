import { Link, Stack } from '@chakra-ui/react';
import { useTranslation } from 'react-i18next';
import { Link as RouterLink } from 'react-router';
import { Section } from '../../../design/Panel';
import { useOwnExercises } from '../../training/catalogue';

/** The way back to what was put away; nothing while nothing was. */
export function ArchivedExercises() {
  const { t } = useTranslation();
  const archived = (useOwnExercises().data?.items ?? []).filter((exercise) => exercise.archived);
  if (archived.length === 0) {
    return null;
  }
  return (
    <Section title={t('exercises.archived')}>
      <Stack as="ul" gap="2" listStyleType="none">
        {archived.map(({ id, name }) => (
          <li key={id}>
            <Link asChild color="ember.fg" fontWeight="600" textDecoration="underline">
              <RouterLink to={`/exercises/${id}`}>{name}</RouterLink>
            </Link>
          </li>
        ))}
      </Stack>
    </Section>
  );
}
