import { THINNEST_BAND } from '@ledelsespuls/contracts/look/marks';
import {
  CartesianGrid,
  ErrorBar,
  Line,
  LineChart,
  ReferenceArea,
  ReferenceLine,
  ResponsiveContainer,
  XAxis,
  YAxis,
} from 'recharts';
import type { TrendShape } from '../../export/trend-drawing';
import { markPath, type LineMark } from '../../marks/line-marks';

interface TrendChartProps {
  readonly shape: TrendShape;
  readonly label: string;
  /** In pixels. */
  readonly height: number;
}

/** Shares with their intervals over the rounds, on the band of 2020. The figures stand in a table. */
export function TrendChart({ shape, label, height }: TrendChartProps) {
  const { places, band, lines } = shape;
  return (
    <div role="img" aria-label={label}>
      <ResponsiveContainer width="100%" height={height}>
        <LineChart
          data={figuresOf(shape)}
          accessibilityLayer={false}
          margin={{ top: 12, right: 24, bottom: 4, left: 0 }}
        >
          <CartesianGrid vertical={false} stroke="var(--line-soft)" />
          {band &&
            (['certain', 'likely'] as const).map((sort) => (
              <ReferenceArea
                key={sort}
                y1={band[sort].low}
                y2={Math.max(band[sort].high, band[sort].low + THINNEST_BAND)}
                fill={`var(--band-${sort})`}
                fillOpacity={1}
                stroke="var(--band-edge)"
                strokeWidth={sort === 'certain' ? 1 : 0}
              />
            ))}
          <XAxis
            dataKey="place"
            tickFormatter={(place: number) => {
              const { name = '', isBreak = true } = places[place] ?? {};
              return isBreak ? '' : name;
            }}
            padding={{ left: 40, right: 40 }}
            tick={{ fontSize: 14 }}
          />
          <YAxis
            domain={[0, 1]}
            ticks={[0, 0.25, 0.5, 0.75, 1]}
            tickFormatter={(share: number) => `${Math.round(share * 100)} %`}
            tick={{ fontSize: 14 }}
            width={56}
          />
          {places.map(
            ({ name, isBreak }, place) =>
              isBreak && (
                <ReferenceLine
                  key={place}
                  x={place}
                  stroke="var(--ink)"
                  strokeDasharray="2 3"
                  label={{
                    value: name,
                    position: 'insideTop',
                    fontSize: 13,
                    fill: 'var(--ink)',
                  }}
                />
              ),
          )}
          {lines.map(({ mark }, series) => (
            <Line
              key={series}
              dataKey={`share${series}`}
              stroke="var(--mark)"
              strokeWidth={2.5}
              strokeDasharray={mark.dashes}
              dot={dotOf(mark)}
              connectNulls
              isAnimationActive={false}
            >
              <ErrorBar
                dataKey={`ends${series}`}
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

type Figure = readonly [name: string, value: number | readonly number[]];

/** By place: each line's share and how far its ends lie from it. */
function figuresOf({ places, lines }: TrendShape) {
  return places.map((_, place) =>
    Object.fromEntries<Figure[1]>([
      ['place', place],
      ...lines.flatMap(({ points }, series) =>
        points
          .filter((point) => point.place === place)
          .flatMap(({ share, interval: { low, high } }): Figure[] => [
            [`share${series}`, share],
            [`ends${series}`, [share - low, high - share]],
          ]),
      ),
    ]),
  );
}

function dotOf(mark: LineMark) {
  return function Dot({ cx, cy, key }: { cx?: number; cy?: number; key?: React.Key | null }) {
    return cx === undefined || cy === undefined || Number.isNaN(cy) ? (
      <g key={key} />
    ) : (
      <path
        key={key}
        d={markPath(mark.shape, cx, cy)}
        fill={mark.isFilled ? 'var(--mark)' : 'var(--paper)'}
        stroke="var(--mark)"
        strokeWidth={2}
      />
    );
  };
}
