import { Box, useToken } from '@chakra-ui/react';
import { AxisBottom, AxisLeft } from '@visx/axis';
import { Group } from '@visx/group';
import { scaleLinear, scaleTime } from '@visx/scale';
import { LinePath } from '@visx/shape';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Schema } from '../../api/client';
import { formatShortDay } from '../../design/dates';
import { fromKg } from '../../design/weight';
import { useWeight } from '../profile/useWeight';
import { useUnit } from '../profile/profile';

type Point = Schema<'SessionPoint'>;

const HEIGHT = 220;
const NARROW = 480;
const MARGIN = { top: 12, right: 24, bottom: 28, left: 48 };
const DAY_MS = 86_400_000;

const dayOf = ({ date }: Point) => new Date(`${date}T12:00:00`);

/** The estimated maximum, session by session; its table says the same in words. */
export default function StrengthChart({ name, points }: { name: string; points: Point[] }) {
  const { t } = useTranslation();
  const unit = useUnit();
  const weight = useWeight();
  const [line = '', grid = '', label = ''] = useToken('colors', [
    'ember.solid',
    'border',
    'fg.muted',
  ]);
  const { ref, width } = useWidth();
  const values = points.map(({ e1rmKg }) => fromKg(e1rmKg ?? 0, unit));
  const days = points.map(dayOf);
  const first = days[0] ?? new Date();
  const last = days.at(-1) ?? first;
  const low = Math.min(...values);
  const high = Math.max(...values);
  const room = Math.max((high - low) * 0.2, 2);
  const x = scaleTime({
    domain: [new Date(first.getTime() - DAY_MS), new Date(last.getTime() + DAY_MS)],
    range: [0, Math.max(0, width - MARGIN.left - MARGIN.right)],
  });
  const y = scaleLinear({
    domain: [Math.max(0, low - room), high + room],
    range: [HEIGHT - MARGIN.top - MARGIN.bottom, 0],
    nice: 4,
  });
  const tick = { fill: label, fontSize: 12, fontFamily: 'inherit' };
  const summary = t('progress.strength.chart', {
    name,
    points: points.length,
    from: weight(points[0]?.e1rmKg ?? 0, 1),
    to: weight(points.at(-1)?.e1rmKg ?? 0, 1),
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
            tickLabelProps={{ ...tick, textAnchor: 'end', dx: -4, dy: 4 }}
          />
          <AxisBottom
            top={HEIGHT - MARGIN.top - MARGIN.bottom}
            scale={x}
            tickValues={spread(days, width < NARROW ? 3 : 5)}
            tickFormat={(value) => formatShortDay(value as Date)}
            stroke={grid}
            tickStroke={grid}
            tickLabelProps={{ ...tick, textAnchor: 'middle' }}
          />
          <LinePath
            data={points}
            x={(point) => x(dayOf(point))}
            y={(point) => y(fromKg(point.e1rmKg ?? 0, unit))}
            stroke={line}
            strokeWidth={3}
          />
          {points.map((point) => (
            <circle
              key={point.date}
              cx={x(dayOf(point))}
              cy={y(fromKg(point.e1rmKg ?? 0, unit))}
              r={5}
              fill={line}
            />
          ))}
        </Group>
      </svg>
    </Box>
  );
}

/** At most so many days, evenly picked, the first and the last among them. */
function spread(days: Date[], most: number): Date[] {
  const count = Math.min(most, days.length);
  const step = (days.length - 1) / Math.max(1, count - 1);
  return Array.from({ length: count }, (_, index) => days[Math.round(index * step)] ?? new Date());
}

function useWidth() {
  const ref = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(320);
  useEffect(() => {
    const element = ref.current;
    if (!element || typeof ResizeObserver === 'undefined') {
      return;
    }
    const observer = new ResizeObserver(([entry]) => setWidth(entry?.contentRect.width ?? 320));
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return { ref, width };
}
