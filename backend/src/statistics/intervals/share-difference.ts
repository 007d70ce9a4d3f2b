import { compositeInterval } from './composite-interval';
import type { Interval } from './interval';
import { largestWhere } from '../largest-where';
import { LARGEST_Z, Z_95 } from '../normal-quantile';
import { normalTail } from '../normal-tail';
import { wilsonInterval } from './wilson-interval';

/** A share as it was estimated: exact, with both ends alike, or known to lie between two ends. */
export interface EstimatedShare extends Interval {
  /** Its interval at a normal quantile, which holds those of all shares between the ends. */
  readonly intervalAt: (z: number) => Interval;
}

/**
 * A share with Wilson's interval.
 * @param size effective number of answers; Infinity where nothing is uncertain
 */
export function estimateShare({ low, high }: Interval, size: number): EstimatedShare {
  return {
    low,
    high,
    intervalAt: (z) => ({
      low: wilsonInterval(low, size, z).low,
      high: wilsonInterval(high, size, z).high,
    }),
  };
}

/** The mean of several shares, with the interval of `compositeInterval`. */
export function estimateMean(parts: readonly EstimatedShare[]): EstimatedShare {
  const at = (z: number) =>
    compositeInterval(
      parts.map(({ low, high, intervalAt }) => ({ low, high, interval: intervalAt(z) })),
    );
  const { low, high } = at(Z_95);
  return { low, high, intervalAt: (z) => at(z).interval };
}

/**
 * The interval of `later` − `earlier` by MOVER (Zou and Donner 2008; for shares Newcombe's method 10,
 * 1998): from each share's own interval. Both are taken as independent, which is right where
 * who answers in one round says nothing of who answers in the other, and else rather too wide. For
 * shares that are known as ranges it holds the intervals of all values in them.
 * @param z normal quantile of the confidence wanted; without it 95 %
 */
export function differenceInterval(
  earlier: EstimatedShare,
  later: EstimatedShare,
  z = Z_95,
): Interval {
  return {
    low: lowerEnd(earlier, later, z),
    high: -lowerEnd(later, earlier, z),
  };
}

/**
 * The two-sided p-value of no difference: that of the widest interval of `differenceInterval` that
 * leaves 0 out. 1 where the ranges of the two shares meet, 0 where both are known and differ.
 */
export function differencePValue(earlier: EstimatedShare, later: EstimatedShare): number {
  const [low, high] = later.low > earlier.high ? [earlier, later] : [later, earlier];
  if (high.low <= low.high) return 1;
  const z = largestWhere((each) => lowerEnd(low, high, each) > 0, LARGEST_Z);
  return z === LARGEST_Z ? 0 : 2 * normalTail(z);
}

function lowerEnd(earlier: EstimatedShare, later: EstimatedShare, z: number): number {
  const above = earlier.intervalAt(z).high - earlier.high;
  const below = later.low - later.intervalAt(z).low;
  return later.low - earlier.high - Math.hypot(above, below);
}
