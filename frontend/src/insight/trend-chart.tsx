import {
  CartesianGrid,
  ErrorBar,
  Line,
  LineChart,
  ReferenceArea,
  ResponsiveContainer,
  XAxis,
  YAxis,
} from 'recharts';
import type { ComparedCell } from '../api/types';
import type { TrendRow } from './trend-rows';

type Band = Extract<ComparedCell, { status: 'compared' }>['band'];

interface TrendChartProps {
  readonly rows: readonly TrendRow[];
  readonly band: Band | null;
  readonly label: string;
  /** In pixels. */
  readonly height: number;
}

/** Shares with their intervals over the rounds, on the band of 2020. The figures stand in a table. */
export function TrendChart({ rows, band, label, height }: TrendChartProps) {
  const data = rows.map(({ round, point, series }) => ({
    name: round.name.replace(/ \(.*\)$/, ''),
    ...(point.status === 'shown'
      ? {
          [`share${series}`]: point.share,
          [`ends${series}`]: [point.share - point.interval.low, point.interval.high - point.share],
        }
      : {}),
  }));
  const places = [...new Set(rows.map(({ series }) => series))].sort();
  return (
    <div role="img" aria-label={label} className="trend-chart">
      <ResponsiveContainer width="100%" height={height}>
        <LineChart
          data={data}
          accessibilityLayer={false}
          margin={{ top: 8, right: 16, bottom: 4, left: 0 }}
        >
          <CartesianGrid vertical={false} stroke="var(--line-soft)" />
          {band &&
            (['certain', 'likely'] as const).map((sort) => (
              <ReferenceArea
                key={sort}
                y1={band[sort].low}
                y2={Math.max(band[sort].high, band[sort].low + 0.006)}
                fill={`var(--band-${sort})`}
                fillOpacity={1}
                stroke="var(--band-edge)"
                strokeWidth={sort === 'certain' ? 1 : 0}
              />
            ))}
          <XAxis dataKey="name" padding={{ left: 40, right: 40 }} tick={{ fontSize: 14 }} />
          <YAxis
            domain={[0, 1]}
            ticks={[0, 0.25, 0.5, 0.75, 1]}
            tickFormatter={(share: number) => `${Math.round(share * 100)} %`}
            tick={{ fontSize: 14 }}
            width={56}
          />
          {places.map((place) => (
            <Line
              key={place}
              dataKey={`share${place}`}
              stroke="var(--mark)"
              strokeWidth={2.5}
              strokeDasharray={place === 0 ? undefined : '4 4'}
              dot={{ r: 5, fill: place === 0 ? 'var(--mark)' : 'var(--paper)', strokeWidth: 2 }}
              connectNulls
              isAnimationActive={false}
            >
              <ErrorBar
                dataKey={`ends${place}`}
                direction="y"
                isAnimationActive={false}
                width={7}
                strokeWidth={2}
                stroke="var(--mark)"
              />
            </Line>
          ))}
        </LineChart>
      </ResponsiveContainer>
    </div>
  );
}
