import {
  ErrorBar,
  ReferenceArea,
  ReferenceLine,
  ResponsiveContainer,
  Scatter,
  ScatterChart,
  XAxis,
  YAxis,
} from 'recharts';
import { MARK_GRID, THINNEST_BAND } from '@ledelsespuls/contracts/look/marks';
import type { ComparedCell } from '../../api/types';

interface BandMarkProps {
  readonly cell: Exclude<ComparedCell, { status: 'withheld' }>;
  readonly label: string;
  /** Draws the band of 2020 behind it, as evidence. */
  readonly hasBand?: boolean;
  /** The share of the round before; null draws none. */
  readonly earlierShare?: number | null;
  /** In pixels. */
  readonly height: number;
}

/** A share with its interval, from 0 to 100 %. The figures stand beside it as text. */
export function BandMark({
  cell,
  label,
  hasBand = false,
  earlierShare = null,
  height,
}: BandMarkProps) {
  const { share, interval } = cell;
  const data = [{ x: share, y: 0.5, ends: [share - interval.low, interval.high - share] }];
  return (
    <div role="img" aria-label={label}>
      <ResponsiveContainer width="100%" height={height}>
        <ScatterChart accessibilityLayer={false} margin={{ top: 0, right: 6, bottom: 0, left: 6 }}>
          <XAxis type="number" dataKey="x" domain={[0, 1]} hide />
          <YAxis type="number" dataKey="y" domain={[0, 1]} hide />
          {MARK_GRID.map((x) => (
            <ReferenceLine key={x} x={x} stroke="var(--line-soft)" />
          ))}
          {hasBand &&
            cell.status === 'compared' &&
            (['certain', 'likely'] as const).map((sort) => (
              <ReferenceArea
                key={sort}
                x1={cell.band[sort].low}
                x2={Math.max(cell.band[sort].high, cell.band[sort].low + THINNEST_BAND)}
                y1={0.15}
                y2={0.85}
                fill={`var(--band-${sort})`}
                fillOpacity={1}
                stroke="var(--band-edge)"
                strokeWidth={sort === 'certain' ? 1 : 0}
              />
            ))}
          {earlierShare !== null && (
            <Scatter
              data={[{ x: earlierShare, y: 0.5 }]}
              fill="var(--paper)"
              stroke="var(--mark)"
              strokeWidth={2}
              isAnimationActive={false}
            />
          )}
          <Scatter data={data} fill="var(--mark)" isAnimationActive={false}>
            <ErrorBar
              dataKey="ends"
              direction="x"
              isAnimationActive={false}
              width={7}
              strokeWidth={2.5}
              stroke="var(--mark)"
            />
          </Scatter>
        </ScatterChart>
      </ResponsiveContainer>
    </div>
  );
}
