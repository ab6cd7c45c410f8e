import { Box, type SystemStyleObject, Table } from '@chakra-ui/react';
import type { ReactNode } from 'react';

/** On a phone each row becomes a card; the roles keep it a table for screen readers. */
const CARDS: SystemStyleObject = {
  '& tbody:last-child tr:last-child td, & tfoot td': { borderBottomWidth: '0' },
  mdDown: {
    '&, & tbody, & tfoot, & tr, & td': { display: 'block' },
    '& thead': { display: 'none' },
    '& tr': { py: '2', borderBottomWidth: '1px', borderColor: 'border.muted' },
    '& tbody tr:last-child': { borderBottomWidth: '0' },
    '& td': {
      display: 'flex',
      justifyContent: 'space-between',
      gap: '4',
      textAlign: 'end',
      whiteSpace: 'normal',
      overflowWrap: 'anywhere',
      border: 'none',
      py: '1',
      px: '2',
      _before: {
        content: 'attr(data-title)',
        color: 'fg.muted',
        fontWeight: '400',
        textAlign: 'start',
        flexShrink: '0',
      },
    },
  },
};

export interface Column<T> {
  key: string;
  title: string;
  /** Figures stand at the end of their column. */
  figure?: boolean;
  sorted?: 'ascending' | 'descending' | 'none' | undefined;
  head?: ReactNode;
  cell: (row: T) => ReactNode;
}

interface GridProps<T> {
  label: string;
  columns: Column<T>[];
  rows: readonly T[];
  keyOf: (row: T) => string;
  foot?: T;
}

/** A table that scrolls sideways on its own where it does not fit, and cards on a phone. */
export function Grid<T>({ label, columns, rows, keyOf, foot }: GridProps<T>) {
  const cells = (row: T) =>
    columns.map(({ key, title, figure, cell }, index) => (
      <Table.Cell
        key={key}
        role="cell"
        data-title={title}
        textAlign={figure ? 'end' : 'start'}
        whiteSpace="nowrap"
        fontWeight={index === 0 ? '600' : undefined}
        bg="transparent"
      >
        <Box minW="0">{cell(row)}</Box>
      </Table.Cell>
    ));
  return (
    <Table.ScrollArea tabIndex={0} role="region" aria-label={label} rounded="xl">
      <Table.Root size="sm" bg="transparent" role="table" aria-label={label} css={CARDS}>
        <Table.Header role="rowgroup">
          <Table.Row role="row" bg="transparent">
            {columns.map(({ key, title, figure, sorted, head }) => (
              <Table.ColumnHeader
                key={key}
                role="columnheader"
                scope="col"
                textAlign={figure ? 'end' : 'start'}
                whiteSpace="nowrap"
                color="fg.muted"
                aria-sort={sorted}
              >
                {head ?? title}
              </Table.ColumnHeader>
            ))}
          </Table.Row>
        </Table.Header>
        <Table.Body role="rowgroup">
          {rows.map((row) => (
            <Table.Row key={keyOf(row)} role="row" bg="transparent">
              {cells(row)}
            </Table.Row>
          ))}
        </Table.Body>
        {foot && (
          <Table.Footer role="rowgroup">
            <Table.Row role="row" bg="transparent" fontWeight="700">
              {cells(foot)}
            </Table.Row>
          </Table.Footer>
        )}
      </Table.Root>
    </Table.ScrollArea>
  );
}
