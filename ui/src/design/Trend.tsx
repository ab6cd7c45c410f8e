import { Box, Button, Skeleton, Stack, Text } from '@chakra-ui/react';
import { lazy, type ReactNode, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { TrendPoint } from './useReading';

const Chart = lazy(() => import('./TrendChart'));

interface TrendProps {
  summary: string;
  points: TrendPoint[];
  kind?: 'line' | 'bars';
  /** What is said while there are too few points for a line. */
  few: string;
  /** The same as a table. */
  table: ReactNode;
}

/** A chart, fetched when it is needed, with its table twin. */
export function Trend({ summary, points, kind = 'line', few, table }: TrendProps) {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  return (
    <Stack gap="2">
      {points.length > 1 ? (
        <Suspense fallback={<Skeleton height="242px" rounded="xl" />}>
          <Chart summary={summary} points={points} kind={kind} />
        </Suspense>
      ) : (
        <Text color="fg.muted">{few}</Text>
      )}
      {points.length > 0 && (
        <Box>
          <Button
            variant="ghost"
            minH="44px"
            ms="-4"
            aria-expanded={open}
            onClick={() => setOpen(!open)}
          >
            {t(open ? 'app.chart.hideTable' : 'app.chart.table')}
          </Button>
          {open && table}
        </Box>
      )}
    </Stack>
  );
}
