import { Box, useToken } from '@chakra-ui/react';
import { AxisBottom, AxisLeft } from '@visx/axis';
import { Group } from '@visx/group';
import { scaleBand, scaleLinear } from '@visx/scale';
import { useTranslation } from 'react-i18next';
import { formatDate, formatShortDay } from '../../../design/dates';
import { useWidth } from '../../../design/useWidth';
import { dollarsOf, formatUsd } from '../parts/money';
import type { CostRow } from './costs';
import { everyDay } from './everyDay';

const HEIGHT = 240;
const MARGIN = { top: 12, right: 8, bottom: 28, left: 80 };
const PX_PER_LABEL = 90;

interface DayChartProps {
  rows: CostRow[];
  /** First and last day, for example 2026-11-01. */
  from: string;
  to: string;
}

/** What the house paid day by day, days without a call among them. */
export default function DayChart({ rows, from, to }: DayChartProps) {
  const { t } = useTranslation('admin');
  const [bar = '', grid = '', label = ''] = useToken('colors', [
    'ember.solid',
    'border',
    'fg.muted',
  ]);
  const { ref, width } = useWidth();
  const days = everyDay(rows, from, to);
  const most = Math.max(...days.map(({ micros }) => micros));
  const inner = {
    w: Math.max(0, width - MARGIN.left - MARGIN.right),
    h: HEIGHT - MARGIN.top - MARGIN.bottom,
  };
  const x = scaleBand({ domain: days.map(({ day }) => day), range: [0, inner.w], padding: 0.2 });
  const y = scaleLinear({
    domain: [0, Math.max(dollarsOf(most), 0.001)],
    range: [inner.h, 0],
    nice: 4,
  });
  const step = Math.max(1, Math.ceil(days.length / Math.max(2, inner.w / PX_PER_LABEL)));
  // As a style: an attribute gives way to Chakra's reset, and figures grow out of the margin.
  const tick = { fill: label, style: { fontSize: 12 } };
  const dearest = days.find(({ micros }) => micros === most);
  const summary = t('costs.chart.summary', {
    from: formatDate(from),
    to: formatDate(to),
    most: formatUsd(most),
    day: dearest ? formatDate(dearest.day) : '–',
  });
  return (
    <Box ref={ref}>
      <svg width={width} height={HEIGHT} role="img" aria-label={summary}>
        <Group left={MARGIN.left} top={MARGIN.top}>
          <AxisLeft
            scale={y}
            numTicks={4}
            stroke="transparent"
            tickStroke={grid}
            tickFormat={(value) => formatUsd(Number(value) * 1_000_000)}
            tickLabelProps={{ ...tick, textAnchor: 'end', dx: -4, dy: 4 }}
          />
          <AxisBottom
            top={inner.h}
            scale={x}
            tickValues={days.filter((_, index) => index % step === 0).map(({ day }) => day)}
            tickFormat={(day) => formatShortDay(new Date(`${String(day)}T12:00:00`))}
            stroke={grid}
            tickStroke={grid}
            tickLabelProps={{ ...tick, textAnchor: 'middle' }}
          />
          {days.map(({ day, micros }) => (
            <rect
              key={day}
              x={x(day) ?? 0}
              y={y(dollarsOf(micros))}
              width={x.bandwidth()}
              height={inner.h - y(dollarsOf(micros))}
              rx={Math.min(3, x.bandwidth() / 2)}
              fill={bar}
            >
              <title>{`${formatDate(day)}: ${formatUsd(micros)}`}</title>
            </rect>
          ))}
        </Group>
      </svg>
    </Box>
  );
}
