import { NativeSelect, Stack } from '@chakra-ui/react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Section } from '../../design/Panel';
import { ExerciseStrength } from './ExerciseStrength';
import type { ExerciseProgress } from './progress';

/** One of the exercises over time, the one trained most at first. */
export function Strength({ exercises }: { exercises: ExerciseProgress[] }) {
  const { t } = useTranslation();
  const [chosen, setChosen] = useState<string | null>(null);
  const busiest = exercises.toSorted((a, b) => b.series.length - a.series.length)[0];
  const shown = exercises.find(({ exerciseId }) => exerciseId === chosen) ?? busiest;
  if (!shown) {
    return null;
  }
  return (
    <Section title={t('progress.strength.title')}>
      <Stack gap="4">
        <NativeSelect.Root size="lg" maxW="360px">
          <NativeSelect.Field
            aria-label={t('progress.strength.exercise')}
            borderColor="border.emphasized"
            value={shown.exerciseId}
            onChange={(event) => setChosen(event.target.value)}
          >
            {exercises.map(({ exerciseId, name }) => (
              <option key={exerciseId} value={exerciseId}>
                {name}
              </option>
            ))}
          </NativeSelect.Field>
          <NativeSelect.Indicator />
        </NativeSelect.Root>
        <ExerciseStrength exercise={shown} />
      </Stack>
    </Section>
  );
}
