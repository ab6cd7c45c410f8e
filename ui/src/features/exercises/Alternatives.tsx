import { Link, Stack, Text } from '@chakra-ui/react';
import { useTranslation } from 'react-i18next';
import { Link as RouterLink } from 'react-router';
import { Loaded } from '../../design/Loaded';
import { Section } from '../../design/Panel';
import { useProfile } from '../profile/profile';
import { type Exercise, useSameMuscle } from './exercises';
import { type Alternative, alternativesTo } from './rank';

/** What does the same work, ranked, each with why. */
export function Alternatives({ exercise }: { exercise: Exercise }) {
  const { t } = useTranslation();
  const owned = useProfile().data?.equipment ?? [];
  return (
    <Section title={t('exercises.alternatives')}>
      <Loaded query={useSameMuscle(exercise.primary[0])} heights={['200px']}>
        {({ items }) => {
          const found = alternativesTo(exercise, items, owned);
          return (
            <Stack gap="3">
              <Text color="fg.muted">
                {t(found.length > 0 ? 'exercises.alternativesLead' : 'exercises.noAlternatives')}
              </Text>
              <Stack as="ol" gap="3" listStyleType="none">
                {found.map((alternative) => (
                  <li key={alternative.exercise.id}>
                    <Link asChild color="ember.fg" fontWeight="600" textDecoration="underline">
                      <RouterLink to={`/exercises/${alternative.exercise.id}`}>
                        {alternative.exercise.name}
                      </RouterLink>
                    </Link>
                    <Text fontSize="sm" color="fg.muted">
                      {why(alternative)}
                    </Text>
                  </li>
                ))}
              </Stack>
            </Stack>
          );
        }}
      </Loaded>
    </Section>
  );

  function why({ likeness, lacking }: Alternative<Exercise>): string {
    const equipment = lacking.map((item) => t(`code.equipment.${item}`)).join(', ');
    return [
      t(`exercises.reason.${likeness}`),
      lacking.length > 0 ? t('exercises.reason.needs', { equipment }) : t('exercises.reason.owned'),
    ].join(' · ');
  }
}
