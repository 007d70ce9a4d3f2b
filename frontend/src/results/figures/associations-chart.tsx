import {
  CartesianGrid,
  LabelList,
  ResponsiveContainer,
  Scatter,
  ScatterChart,
  XAxis,
  YAxis,
} from 'recharts';
import type { AssociationPoint } from '../export/points-drawing';

interface AssociationsChartProps {
  readonly points: readonly AssociationPoint[];
  readonly label: string;
  readonly levelTitle: string;
  readonly associationTitle: string;
  /** In pixels. */
  readonly height: number;
}

/** Themes by how high they lie and how closely they go with the whole. The figures stand in a table. */
export function AssociationsChart(props: AssociationsChartProps) {
  const { points, label, levelTitle, associationTitle, height } = props;
  return (
    <div role="img" aria-label={label}>
      <ResponsiveContainer width="100%" height={height}>
        <ScatterChart
          accessibilityLayer={false}
          margin={{ top: 24, right: 24, bottom: 32, left: 8 }}
        >
          <CartesianGrid stroke="var(--line-soft)" />
          <XAxis
            type="number"
            dataKey="level"
            domain={[0, 1]}
            ticks={[0, 0.25, 0.5, 0.75, 1]}
            tickFormatter={(share: number) => `${Math.round(share * 100)} %`}
            tick={{ fontSize: 14 }}
            label={{ value: `${levelTitle} →`, position: 'bottom', fontSize: 14 }}
          />
          <YAxis
            type="number"
            dataKey="association"
            domain={[(least: number) => Math.min(0, least), 1]}
            tick={{ fontSize: 14 }}
            width={56}
            label={{
              value: `${associationTitle} →`,
              angle: -90,
              position: 'insideLeft',
              fontSize: 14,
              dy: 60,
            }}
          />
          <Scatter data={[...points]} fill="var(--mark)" isAnimationActive={false}>
            <LabelList
              dataKey="number"
              position="right"
              fontSize={14}
              fontWeight={600}
              fill="var(--ink)"
            />
          </Scatter>
        </ScatterChart>
      </ResponsiveContainer>
    </div>
  );
}
