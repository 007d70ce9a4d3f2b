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
import type { ComparedCell } from '../api/types';

const HEIGHT = 34;
const GRID = [0, 0.25, 0.5, 0.75, 1];

/** A share with its interval on the band of 2020, from 0 to 100 %. The figures stand beside it as text. */
export function BandMark({ cell, label }: { readonly cell: ComparedCell; readonly label: string }) {
  if (cell.status === 'withheld') return null;
  const { share, interval } = cell;
  const band = cell.status === 'compared' ? cell.band : null;
  const data = [{ x: share, y: 0.5, ends: [share - interval.low, interval.high - share] }];
  return (
    <div role="img" aria-label={label}>
      <ResponsiveContainer width="100%" height={HEIGHT}>
        <ScatterChart accessibilityLayer={false} margin={{ top: 0, right: 6, bottom: 0, left: 6 }}>
          <XAxis type="number" dataKey="x" domain={[0, 1]} hide />
          <YAxis type="number" dataKey="y" domain={[0, 1]} hide />
          {GRID.map((x) => (
            <ReferenceLine key={x} x={x} stroke="var(--line-soft)" />
          ))}
          {band && (
            <ReferenceArea
              x1={band.certain.low}
              x2={band.certain.high}
              y1={0.15}
              y2={0.85}
              fill="var(--band-certain)"
              fillOpacity={1}
            />
          )}
          {band && (
            <ReferenceArea
              x1={band.likely.low}
              x2={band.likely.high}
              y1={0.15}
              y2={0.85}
              fill="var(--band-likely)"
              fillOpacity={1}
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
