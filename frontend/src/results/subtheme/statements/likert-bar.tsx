import { Bar, BarChart, ReferenceLine, ResponsiveContainer, XAxis, YAxis } from 'recharts';
import type { LikertPart } from './likert-parts';

/** A statement's answers as one bar around the middle. The figures stand in the table's own cells. */
export function LikertBar({
  parts,
  label,
  height,
}: {
  readonly parts: readonly LikertPart[];
  readonly label: string;
  /** In pixels. */
  readonly height: number;
}) {
  const row = Object.fromEntries(parts.map(({ key, extent }) => [key, extent]));
  return (
    <div role="img" aria-label={label}>
      <ResponsiveContainer width="100%" height={height}>
        <BarChart
          data={[row]}
          layout="vertical"
          stackOffset="sign"
          accessibilityLayer={false}
          margin={{ top: 2, right: 0, bottom: 2, left: 0 }}
        >
          <XAxis type="number" domain={[-1, 1]} hide />
          <YAxis type="category" hide />
          {parts.map(({ key, colour }) => (
            <Bar
              key={key}
              dataKey={key}
              stackId="answers"
              fill={colour}
              isAnimationActive={false}
            />
          ))}
          <ReferenceLine x={0} stroke="var(--ink)" />
        </BarChart>
      </ResponsiveContainer>
    </div>
  );
}
