import type { OverallTrend } from '../../api/types';

type Series = OverallTrend['groups'][string];
type Round = OverallTrend['rounds'][number];

/** A round's share of an item in a group, where it may be shown. */
export interface ShownPoint {
  readonly round: Round;
  readonly share: number;
  readonly interval: { readonly low: number; readonly high: number };
  /** Which series it belongs to: only within one may points be joined. */
  readonly series: number;
}

/** All points of a group in the order of the rounds. A pulse is one as well, but is never joined to others. */
export function shownPoints(rounds: readonly Round[], series: Series): ShownPoint[] {
  const points = series.flatMap((one, place) =>
    one.points.flatMap((point): ShownPoint[] => {
      const round = rounds.find(({ key }) => key === point.roundKey);
      if (!round || point.status !== 'shown') return [];
      return [{ round, share: point.share, interval: point.interval, series: place }];
    }),
  );
  const place = (point: ShownPoint) => rounds.indexOf(point.round);
  return points.sort((a, b) => place(a) - place(b));
}

/** The pairs of neighbouring annual rounds that a line may join. */
export function joinedPairs(points: readonly ShownPoint[]): [ShownPoint, ShownPoint][] {
  const annual = points.filter(({ round }) => round.kind === 'annual');
  return annual.slice(1).flatMap((later, place): [ShownPoint, ShownPoint][] => {
    const earlier = annual[place]!;
    return earlier.series === later.series ? [[earlier, later]] : [];
  });
}
