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
import type { ComparedCell } from '../../../api/types';
import { formatDay } from '../../../i18n/format';
import { markPath, type LineMark } from './line-marks';
import { trendLines } from './trend-lines';
import type { TrendRow } from './trend-rows';
import { useTexts } from '../texts/use-texts';

type Band = Extract<ComparedCell, { status: 'compared' }>['band'];

interface TrendChartProps {
  readonly rows: readonly TrendRow[];
  readonly band: Band | null;
  /** ISO days on which the group became what it is. */
  readonly breaks: readonly string[];
  readonly label: string;
  /** In pixels. */
  readonly height: number;
}

/** Shares with their intervals over the rounds, on the band of 2020. The figures stand in a table. */
export function TrendChart({ rows, band, breaks, label, height }: TrendChartProps) {
  const { language } = useTexts();
  const places = placesOf(rows, breaks);
  return (
    <div role="img" aria-label={label}>
      <ResponsiveContainer width="100%" height={height}>
        <LineChart
          data={places}
          accessibilityLayer={false}
          margin={{ top: 12, right: 24, bottom: 4, left: 0 }}
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
          <XAxis
            dataKey="at"
            tickFormatter={(at: string) => places.find((one) => one.at === at)?.name ?? ''}
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
          {places
            .filter(({ isBreak }) => isBreak)
            .map(({ at }) => (
              <ReferenceLine
                key={at}
                x={at}
                stroke="var(--ink)"
                strokeDasharray="2 3"
                label={{
                  value: formatDay(at, language),
                  position: 'insideTop',
                  fontSize: 13,
                  fill: 'var(--ink)',
                }}
              />
            ))}
          {trendLines(rows).map(({ series, mark }) => (
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

interface Place {
  /** A round's key, or the day of a break. */
  readonly at: string;
  readonly name: string;
  readonly isBreak: boolean;
  /** Shares and their ends, by series. */
  readonly [figure: string]: string | boolean | number | readonly number[];
}

/** Rounds and breaks side by side, in the order of their days. */
function placesOf(rows: readonly TrendRow[], breaks: readonly string[]): Place[] {
  const rounds = new Map<string, Place & { readonly day: string }>();
  for (const { round, point, series } of rows) {
    const known = rounds.get(round.key) ?? {
      ...{ at: round.key, day: round.closedOn, isBreak: false },
      name: round.name.replace(/ \(.*\)$/, ''),
    };
    const figures =
      point.status === 'shown'
        ? {
            [`share${series}`]: point.share,
            [`ends${series}`]: [
              point.share - point.interval.low,
              point.interval.high - point.share,
            ],
          }
        : {};
    rounds.set(round.key, { ...known, ...figures });
  }
  // A round that was open over a break was asked of the groups before it.
  const askedBefore = (day: string) =>
    rows.flatMap(({ predecessor, round }) => (predecessor?.until === day ? [round.closedOn] : []));
  const days = breaks.map((at) => ({
    ...{ at, name: '', isBreak: true },
    day: [at, ...askedBefore(at)].sort().at(-1)!,
  }));
  return [...rounds.values(), ...days].sort(
    (a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0) || Number(a.isBreak) - Number(b.isBreak),
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
