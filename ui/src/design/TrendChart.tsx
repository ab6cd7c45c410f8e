import { Box, Text, useToken } from '@chakra-ui/react';
import { AxisBottom, AxisLeft } from '@visx/axis';
import { Group } from '@visx/group';
import { scaleLinear, scaleTime } from '@visx/scale';
import { LinePath } from '@visx/shape';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatShortDay } from './dates';
import { formatNumber } from './numbers';
import { type TrendPoint, useReading } from './useReading';
import { useWidth } from './useWidth';

interface TrendChartProps {
  /** What is drawn, in one sentence. */
  summary: string;
  points: TrendPoint[];
  kind: 'line' | 'bars';
}

const HEIGHT = 220;
const NARROW = 480;
const MARGIN = { top: 12, right: 28, bottom: 28, left: 60 };
const INNER = HEIGHT - MARGIN.top - MARGIN.bottom;
const DAY_MS = 86_400_000;
const WIDEST_BAR = 28;

/**
 * A figure over time. Arrow keys, or a finger, move along its points and each is said in words; its
 * table twin holds the same.
 */
export default function TrendChart({ summary, points, kind }: TrendChartProps) {
  const { t } = useTranslation();
  const [ink = '', grid = '', label = '', soft = ''] = useToken('colors', [
    'ember.solid',
    'border',
    'fg.muted',
    'ember.emphasized',
  ]);
  const { ref, width } = useWidth();
  const [hovered, setHovered] = useState<number | null>(null);
  const reading = useReading(points.length);
  const inner = Math.max(0, width - MARGIN.left - MARGIN.right);
  const days = points.map(({ at }) => at.getTime());
  const edge = kind === 'bars' ? 4 * DAY_MS : DAY_MS;
  const x = scaleTime({
    domain: [new Date(Math.min(...days) - edge), new Date(Math.max(...days) + edge)],
    range: [0, inner],
  });
  const y = scaleLinear({ domain: extent(points, kind), range: [INNER, 0], nice: 4 });
  const bar = Math.min(WIDEST_BAR, (inner / points.length) * 0.7);
  // As a style: an attribute gives way to Chakra's reset, and figures grow out of the margin.
  const tick = { fill: label, style: { fontSize: 12 } };
  const at = hovered ?? reading.at;
  const shown = points[at];

  function nearest(clientX: number, box: DOMRect): number {
    const place = clientX - box.left - MARGIN.left;
    const distances = points.map((point) => Math.abs(x(point.at) - place));
    return distances.indexOf(Math.min(...distances));
  }

  return (
    <Box ref={ref}>
      <Box
        {...reading.props}
        aria-label={t('app.chart.read', { summary })}
        aria-valuetext={points[reading.at]?.said}
        rounded="lg"
        onPointerMove={({ clientX, currentTarget }) =>
          setHovered(nearest(clientX, currentTarget.getBoundingClientRect()))
        }
        onPointerLeave={() => setHovered(null)}
      >
        <svg width={width} height={HEIGHT} aria-hidden>
          <Group left={MARGIN.left} top={MARGIN.top}>
            <AxisLeft
              scale={y}
              numTicks={4}
              stroke="transparent"
              tickStroke={grid}
              tickFormat={(value) => formatNumber(Number(value))}
              tickLabelProps={{ ...tick, textAnchor: 'end', dx: -4, dy: 4 }}
            />
            <AxisBottom
              top={INNER}
              scale={x}
              tickValues={spread(points, width < NARROW ? 3 : 5)}
              tickFormat={(value) => formatShortDay(value as Date)}
              stroke={grid}
              tickStroke={grid}
              tickLabelProps={{ ...tick, textAnchor: 'middle' }}
            />
            {shown && (
              <line
                x1={x(shown.at)}
                x2={x(shown.at)}
                y1={0}
                y2={INNER}
                stroke={soft}
                strokeWidth={2}
              />
            )}
            {kind === 'line' && (
              <LinePath
                data={points}
                x={(point) => x(point.at)}
                y={(point) => y(point.value)}
                stroke={ink}
                strokeWidth={3}
              />
            )}
            {points.map((point, index) =>
              kind === 'bars' ? (
                <rect
                  key={point.key}
                  x={x(point.at) - bar / 2}
                  y={y(point.value)}
                  width={bar}
                  height={Math.max(0, INNER - y(point.value))}
                  rx={3}
                  fill={ink}
                />
              ) : (
                <circle
                  key={point.key}
                  cx={x(point.at)}
                  cy={y(point.value)}
                  r={index === at ? 7 : 4}
                  fill={ink}
                />
              ),
            )}
          </Group>
        </svg>
      </Box>
      <Text textAlign="center" fontSize="sm" fontWeight="600" minH="1.5em" aria-hidden>
        {shown?.said}
      </Text>
    </Box>
  );
}

/** Bars stand on nought; a line may begin where its figures are. */
function extent(points: TrendPoint[], kind: TrendChartProps['kind']): [number, number] {
  const values = points.map(({ value }) => value);
  const low = Math.min(...values);
  const high = Math.max(...values);
  const room = Math.max((high - low) * 0.2, high * 0.01, 0.5);
  return kind === 'bars' ? [0, Math.max(high, 1)] : [Math.max(0, low - room), high + room];
}

/** At most so many days, evenly picked, the first and the last among them. */
function spread(points: TrendPoint[], most: number): Date[] {
  const count = Math.min(most, points.length);
  const step = (points.length - 1) / Math.max(1, count - 1);
  return Array.from(
    { length: count },
    (_, index) => points[Math.round(index * step)]?.at ?? new Date(),
  );
}
