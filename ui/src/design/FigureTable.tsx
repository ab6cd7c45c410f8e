import { Table } from '@chakra-ui/react';
import type { ReactNode } from 'react';

interface FigureTableProps {
  label: string;
  columns: string[];
  rows: { key: string; cells: ReactNode[] }[];
}

/** Figures in rows, the newest first; scrolls within itself where a phone is too narrow. */
export function FigureTable({ label, columns, rows }: FigureTableProps) {
  return (
    <Table.ScrollArea tabIndex={0} role="region" aria-label={label}>
      <Table.Root size="sm" bg="transparent" aria-label={label}>
        <Table.Header>
          <Table.Row bg="transparent">
            {columns.map((column) => (
              <Table.ColumnHeader key={column} scope="col">
                {column}
              </Table.ColumnHeader>
            ))}
          </Table.Row>
        </Table.Header>
        <Table.Body>
          {rows.map(({ key, cells }) => (
            <Table.Row key={key} bg="transparent">
              {cells.map((cell, index) => (
                <Table.Cell key={columns[index]} whiteSpace="nowrap">
                  {cell}
                </Table.Cell>
              ))}
            </Table.Row>
          ))}
        </Table.Body>
      </Table.Root>
    </Table.ScrollArea>
  );
}
