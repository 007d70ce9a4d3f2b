import { lineMark, type LineMark } from '../../marks/line-marks';
import type { TrendRow } from './trend-rows';

/** One line of a trend's drawing. */
export interface TrendLine {
  readonly series: number;
  readonly predecessor: TrendRow['predecessor'];
  readonly mark: LineMark;
}

/** The lines that the rows draw, the group's own first, each with a mark of its own. */
export function trendLines(rows: readonly TrendRow[]): TrendLine[] {
  const places = [...new Map(rows.map((row) => [row.series, row.predecessor]))].sort(
    ([one], [other]) => one - other,
  );
  const earlier: string[] = [];
  const pieces = new Map<string, number>();
  return places.map(([series, predecessor]) => {
    const name = predecessor ? `${predecessor.key} ${predecessor.until}` : '';
    if (predecessor && !earlier.includes(name)) earlier.push(name);
    const piece = pieces.get(name) ?? 0;
    pieces.set(name, piece + 1);
    return {
      series,
      predecessor,
      mark: lineMark(predecessor ? earlier.indexOf(name) : null, piece),
    };
  });
}
