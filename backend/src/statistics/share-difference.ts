import type { Interval } from './interval';
import { largestWhere } from './largest-where';
import { LARGEST_Z, Z_95 } from './normal-quantile';
import { normalTail } from './normal-tail';
import { wilsonInterval } from './wilson-interval';

/** A share as it was estimated: exact, with both ends alike, or known to lie between two ends. */
export interface EstimatedShare extends Interval {
  /** Effective number of answers; Infinity where all have answered. */
  readonly size: number;
}

/**
 * The interval of `later` − `earlier` by MOVER (Zou and Donner 2008; for shares Newcombe's method 10,
 * 1998): from each share's own Wilson interval. Both are taken as independent, which is right where
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
  const [one, other] = [earlier.high, later.low];
  const above = wilsonInterval(one, earlier.size, z).high - one;
  const below = other - wilsonInterval(other, later.size, z).low;
  return other - one - Math.hypot(above, below);
}
