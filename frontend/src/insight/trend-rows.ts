import type { Trend, Trends } from '../api/types';

type Series = Trend['groups'][string][number];
type Point = Series['points'][number];

/** One round's point, with the series it belongs to. */
export interface TrendRow {
  readonly round: Trends['rounds'][number];
  readonly point: Point;
  /** 0 is the series with the newest point. */
  readonly series: number;
  readonly statements: readonly string[];
}

/** The points of a trend in one group, oldest first. */
export function trendRows({ rounds }: Trends, trend: Trend, groupKey: string): TrendRow[] {
  const series = trend.groups[groupKey] ?? [];
  return rounds.flatMap((round) =>
    series.flatMap(({ statements, points }, place) =>
      points
        .filter(({ roundKey }) => roundKey === round.key)
        .map((point) => ({ round, point, series: place, statements })),
    ),
  );
}
