import { useTranslation } from 'react-i18next';
import { formatDate } from '../../design/dates';
import { FigureTable } from '../../design/FigureTable';
import { useWeight } from '../profile/useWeight';
import type { ExerciseProgress } from './progress';
import { ReceiptButton } from './receipt/ReceiptButton';

const COLUMNS = ['date', 'e1rm', 'top', 'sets', 'receipt'] as const;

/** The chart's twin: the same figures as a table, latest first. */
export function SeriesTable({ exercise }: { exercise: ExerciseProgress }) {
  const { t } = useTranslation();
  const weight = useWeight();
  return (
    <FigureTable
      label={exercise.name}
      columns={COLUMNS.map((column) => t(`progress.strength.${column}`))}
      rows={exercise.series.toReversed().map(({ date, e1rmKg, topWeightKg, sets, receiptId }) => ({
        key: date,
        cells: [
          formatDate(date),
          e1rmKg === null ? '–' : weight(e1rmKg, 1),
          topWeightKg === null ? '–' : weight(topWeightKg),
          sets,
          receiptId && <ReceiptButton id={receiptId} about={formatDate(date)} />,
        ],
      }))}
    />
  );
}
