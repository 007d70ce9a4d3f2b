import { conditionSize } from '../../statistics/condition-size';
import { meanDistance } from '../../statistics/intervals/composite-interval';
import { differenceInterval, differencePValue } from '../../statistics/intervals/share-difference';
import { concernedOf, conditionShare, type ShownStatement } from '../estimated-share';
import type { RawChange } from './call-changes';
import { meanPoints, pointsPValue, type MeanPoints } from './mean-change';

/** What one round shows of an item in a group. */
export interface Measured {
  /** By subtheme what is shown of its statements, none empty. */
  readonly subthemes: readonly (readonly ShownStatement[])[];
  readonly invited: number;
}

/** How much a share of a half moves per standard deviation that the answers do: the normal density at its middle. */
const SHARE_PER_DEVIATION = 1 / Math.sqrt(2 * Math.PI);

/**
 * The change of the mean share between two rounds, over the same statements, with its interval. It is tested on mean
 * points where both rounds show them, since five points say more than two sides, and on shares else.
 * @param statementsAsked statements of the item that the later round asked
 */
export function measureChange(
  earlier: Measured,
  later: Measured,
  statementsAsked: number,
): RawChange {
  const [before, now] = [earlier, later].map(({ subthemes, invited }) =>
    conditionShare(subthemes, invited),
  ) as [ReturnType<typeof conditionShare>, ReturnType<typeof conditionShare>];
  const points = [earlier, later].map(({ subthemes, invited }) => meanPoints(subthemes, invited));
  const [pointsBefore, pointsNow] = points;
  const all = [...earlier.subthemes, ...later.subthemes].flat();
  const standardError = Math.hypot(errorAtHalf(earlier), errorAtHalf(later));
  return {
    status: 'compared',
    change: {
      status: 'compared',
      earlier: before.value,
      later: now.value,
      change: now.value - before.value,
      interval: differenceInterval(before, now),
      answered: Math.min(...all.map(({ answered }) => answered)),
      isApproximate: [before, now].some(({ low, high }) => low !== high),
      statementsCompared: later.subthemes.flat().length,
      statementsAsked,
    },
    pValue:
      pointsBefore && pointsNow
        ? pointsPValue(pointsBefore, pointsNow)
        : differencePValue(before, now),
    resolution: {
      width: (before.high - before.low + now.high - now.low) / 2,
      standardError,
      testedError:
        pointsBefore && pointsNow ? errorInShares(pointsBefore, pointsNow) : standardError,
    },
  };
}

/** The standard error of a mean share where every statement's is a half. */
function errorAtHalf({ subthemes, invited }: Measured): number {
  return meanDistance(
    subthemes.map((results) =>
      meanDistance(
        results.map((result) => {
          const size = conditionSize(result.answered, concernedOf(result, invited));
          return 0.5 / Math.sqrt(size);
        }),
      ),
    ),
  );
}

function errorInShares(earlier: MeanPoints, later: MeanPoints): number {
  return SHARE_PER_DEVIATION * Math.hypot(earlier.relativeError, later.relativeError);
}
