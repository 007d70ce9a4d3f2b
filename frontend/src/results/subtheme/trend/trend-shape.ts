import type { Band, TrendShape } from '../../export/trend-drawing';
import { trendLines } from './trend-lines';
import type { TrendRow } from './trend-rows';

interface Place {
  /** A round's key, or the day of a break. */
  readonly at: string;
  readonly name: string;
  readonly day: string;
  readonly isBreak: boolean;
}

/**
 * What is drawn of a trend.
 * @param breaks ISO days on which the group became what it is
 * @param dayWords says such a day
 */
export function trendShape(
  rows: readonly TrendRow[],
  band: Band | null,
  breaks: readonly string[],
  dayWords: (day: string) => string,
): TrendShape {
  const places = placesOf(rows, breaks, dayWords);
  return {
    kind: 'trend',
    places: places.map(({ name, isBreak }) => ({ name, isBreak })),
    band,
    lines: trendLines(rows).map(({ series, mark }) => ({
      mark,
      points: rows.flatMap(({ round, point, series: own }) =>
        own === series && point.status === 'shown'
          ? [
              {
                place: places.findIndex(({ at }) => at === round.key),
                ...{ share: point.share, interval: point.interval },
              },
            ]
          : [],
      ),
    })),
  };
}

/** Rounds and breaks side by side, in the order of their days. */
function placesOf(
  rows: readonly TrendRow[],
  breaks: readonly string[],
  dayWords: (day: string) => string,
): Place[] {
  const rounds = new Map(
    rows.map(({ round }) => [
      round.key,
      {
        ...{ at: round.key, day: round.closedOn, isBreak: false },
        name: round.name.replace(/ \(.*\)$/, ''),
      },
    ]),
  );
  // A round that was open over a break was asked of the groups before it.
  const askedBefore = (day: string) =>
    rows.flatMap(({ predecessor, round }) => (predecessor?.until === day ? [round.closedOn] : []));
  const days = breaks.map((at) => ({
    ...{ at, name: dayWords(at), isBreak: true },
    day: [at, ...askedBefore(at)].sort().at(-1)!,
  }));
  return [...rounds.values(), ...days].sort(
    (a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0) || Number(a.isBreak) - Number(b.isBreak),
  );
}
