/** How many had answered by the end of a day. */
export interface DayCount {
  /** ISO day. */
  readonly day: string;
  readonly answered: number;
}

/** A round's answers day by day, the first day being 1. */
export interface CurvePoint {
  readonly dayNumber: number;
  /** Of those invited, from 0 to 1. */
  readonly share: number;
}

const DAY_MILLISECONDS = 24 * 60 * 60 * 1000;

/**
 * The share that had answered by the end of each day since the round opened. Days on which nothing was
 * counted have no point: nothing is known of them.
 * @param openedOn ISO day
 * @throws RangeError for nobody invited
 */
export function participationCurve(
  days: readonly DayCount[],
  openedOn: string,
  invited: number,
): CurvePoint[] {
  if (!(invited > 0)) throw new RangeError('a curve needs somebody invited');
  return [...days]
    .filter(({ day }) => day >= openedOn)
    .sort((a, b) => (a.day < b.day ? -1 : 1))
    .map(({ day, answered }) => ({
      dayNumber: 1 + (Date.parse(day) - Date.parse(openedOn)) / DAY_MILLISECONDS,
      share: answered / invited,
    }));
}
