import type { Trend, Trends } from '../../../api/types';

type Series = Trend['groups'][string][number];
type Point = Series['points'][number];

/** One round's point, with the series it belongs to. */
export interface TrendRow {
  readonly round: Trends['rounds'][number];
  readonly point: Point;
  /** 0 is the series with the newest point. */
  readonly series: number;
  readonly statements: readonly string[];
  /** Whose point it is, where the group came of it by a merger or a split. */
  readonly predecessor: Series['predecessor'];
}

/** The points of a trend in one group, oldest first. */
export function trendRows({ rounds }: Trends, trend: Trend, groupKey: string): TrendRow[] {
  const series = trend.groups[groupKey] ?? [];
  return rounds.flatMap((round) =>
    series.flatMap(({ statements, points, predecessor }, place) =>
      points
        .filter(({ roundKey }) => roundKey === round.key)
        .map((point) => ({ round, point, series: place, statements, predecessor })),
    ),
  );
}

/** Whether points of one and the same group rest on different statements. */
export function isBrokenByStatements(rows: readonly TrendRow[]): boolean {
  const lines = new Map<string, Set<number>>();
  for (const { predecessor, series } of rows) {
    const line = predecessor ? `${predecessor.key} ${predecessor.until}` : '';
    lines.set(line, (lines.get(line) ?? new Set()).add(series));
  }
  return [...lines.values()].some((pieces) => pieces.size > 1);
}
