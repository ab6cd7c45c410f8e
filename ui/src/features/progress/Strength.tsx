import { Box, Button, Flex, NativeSelect, Skeleton, Stack, Text } from '@chakra-ui/react';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCode } from '../../design/code';
import { Section } from '../../design/Panel';
import { useWeight } from '../profile/useWeight';
import { useSetText } from '../training/useSetText';
import type { ExerciseProgress } from './progress';
import { ReceiptButton } from './receipt/ReceiptButton';
import { SeriesTable } from './SeriesTable';

const Chart = lazy(() => import('./StrengthChart'));

/** One exercise over time: the estimated maximum, its chart, and the same as a table. */
export function Strength({ exercises }: { exercises: ExerciseProgress[] }) {
  const { t } = useTranslation();
  const [chosen, setChosen] = useState<string | null>(null);
  const [table, setTable] = useState(false);
  const busiest = exercises.toSorted((a, b) => b.series.length - a.series.length)[0];
  const shown = exercises.find(({ exerciseId }) => exerciseId === chosen) ?? busiest;
  if (!shown) {
    return null;
  }
  const points = shown.series.filter(({ e1rmKg }) => e1rmKg !== null);
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
        <Now exercise={shown} />
        {points.length > 1 ? (
          <Suspense fallback={<Skeleton height="220px" rounded="xl" />}>
            <Chart name={shown.name} points={points} />
          </Suspense>
        ) : (
          <Text color="fg.muted">
            {t(points.length === 1 ? 'progress.strength.few' : 'progress.strength.noEstimate')}
          </Text>
        )}
        <Box>
          <Button
            variant="ghost"
            minH="44px"
            ms="-3"
            aria-expanded={table}
            onClick={() => setTable(!table)}
          >
            {t(table ? 'progress.strength.hideTable' : 'progress.strength.table')}
          </Button>
          {table && <SeriesTable exercise={shown} />}
        </Box>
      </Stack>
    </Section>
  );
}

function Now({ exercise }: { exercise: ExerciseProgress }) {
  const { t } = useTranslation();
  const weight = useWeight();
  const say = useSetText();
  const code = useCode();
  const { e1rmKg, confidence, formula, bestSet, receiptId } = exercise;
  const figure = t('progress.strength.now');
  return (
    <Flex gap="6" wrap="wrap">
      {e1rmKg !== null && (
        <Box>
          <Flex align="center">
            <Text color="fg.muted">{figure}</Text>
            <ReceiptButton id={receiptId} about={figure} />
          </Flex>
          <Text fontSize="3xl" fontWeight="800" letterSpacing="-0.02em" lineHeight="1">
            {weight(e1rmKg, 1)}
          </Text>
          <Text fontSize="sm" color="fg.muted">
            {[confidence && code('progress.strength.confidence', confidence), formula]
              .filter(Boolean)
              .join(' · ')}
          </Text>
        </Box>
      )}
      {bestSet && (
        <Box>
          <Flex align="center">
            <Text color="fg.muted">{t('progress.strength.best')}</Text>
            <ReceiptButton id={bestSet.receiptId} about={t('progress.strength.best')} />
          </Flex>
          <Text fontSize="xl" fontWeight="700">
            {say({ ...bestSet, type: 'working', durationSeconds: null, distanceMeters: null })}
          </Text>
        </Box>
      )}
    </Flex>
  );
}
