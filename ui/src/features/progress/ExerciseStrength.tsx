import { Box, Flex, Stack, Text } from '@chakra-ui/react';
import { useTranslation } from 'react-i18next';
import { useCode } from '../../design/code';
import { formatDate } from '../../design/dates';
import { Trend } from '../../design/Trend';
import { fromKg } from '../../design/weight';
import { useUnit } from '../profile/profile';
import { useWeight } from '../profile/useWeight';
import { useSetText } from '../training/useSetText';
import type { ExerciseProgress } from './progress';
import { ReceiptButton } from './receipt/ReceiptButton';
import { SeriesTable } from './SeriesTable';

/** One exercise over time: the estimated maximum, its chart, and the same as a table. */
export function ExerciseStrength({ exercise }: { exercise: ExerciseProgress }) {
  const { t } = useTranslation();
  const weight = useWeight();
  const unit = useUnit();
  const points = exercise.series.filter(({ e1rmKg }) => e1rmKg !== null);
  return (
    <Stack gap="4">
      <Now exercise={exercise} />
      <Trend
        summary={t('progress.strength.chart', {
          name: exercise.name,
          points: points.length,
          from: weight(points[0]?.e1rmKg ?? 0, 1),
          to: weight(points.at(-1)?.e1rmKg ?? 0, 1),
        })}
        points={points.map(({ date, e1rmKg }) => ({
          key: date,
          at: new Date(`${date}T12:00:00`),
          value: fromKg(e1rmKg ?? 0, unit),
          said: `${formatDate(date)}: ${weight(e1rmKg ?? 0, 1)}`,
        }))}
        few={t(points.length === 1 ? 'progress.strength.few' : 'progress.strength.noEstimate')}
        table={<SeriesTable exercise={exercise} />}
      />
    </Stack>
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
