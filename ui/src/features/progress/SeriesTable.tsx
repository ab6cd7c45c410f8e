import { Table } from '@chakra-ui/react';
import { useTranslation } from 'react-i18next';
import { formatDate } from '../../design/dates';
import { useWeight } from '../profile/useWeight';
import type { ExerciseProgress } from './progress';
import { ReceiptButton } from './receipt/ReceiptButton';

/** The chart's twin: the same figures as a table, latest first. */
export function SeriesTable({ exercise }: { exercise: ExerciseProgress }) {
  const { t } = useTranslation();
  const weight = useWeight();
  return (
    <Table.ScrollArea>
      <Table.Root size="sm" bg="transparent" aria-label={exercise.name}>
        <Table.Header>
          <Table.Row bg="transparent">
            {(['date', 'e1rm', 'top', 'sets', 'receipt'] as const).map((column) => (
              <Table.ColumnHeader key={column} scope="col">
                {t(`progress.strength.${column}`)}
              </Table.ColumnHeader>
            ))}
          </Table.Row>
        </Table.Header>
        <Table.Body>
          {exercise.series.toReversed().map(({ date, e1rmKg, topWeightKg, sets, receiptId }) => (
            <Table.Row key={date} bg="transparent">
              <Table.Cell whiteSpace="nowrap">{formatDate(date)}</Table.Cell>
              <Table.Cell>{e1rmKg === null ? '–' : weight(e1rmKg, 1)}</Table.Cell>
              <Table.Cell>{topWeightKg === null ? '–' : weight(topWeightKg)}</Table.Cell>
              <Table.Cell>{sets}</Table.Cell>
              <Table.Cell>
                {receiptId && <ReceiptButton id={receiptId} about={formatDate(date)} />}
              </Table.Cell>
            </Table.Row>
          ))}
        </Table.Body>
      </Table.Root>
    </Table.ScrollArea>
  );
}
