import type { Band } from '../../baseline/baseline';
import type { Interval } from '../../statistics/interval';
import type { Verdict } from '../comparison';

/** Ends that lie closer are one: reckoned in binary, 1 − 0.10 − 0.30 is a hair more than 12 of 20. */
const TOUCHING = 1e-9;

/**
 * Reads an interval against the band of 2020, by the codebook: first against what the report's words
 * assert, then against what is likely. Touching is not apart.
 */
export function verdict(interval: Interval, { certain, likely }: Band): Verdict {
  if (isAbove(interval.low, certain.high)) return 'higher';
  if (isAbove(certain.low, interval.high)) return 'lower';
  if (isAbove(interval.low, likely.high)) return 'probably-higher';
  if (isAbove(likely.low, interval.high)) return 'probably-lower';
  return 'cannot-be-told-apart';
}

/** How far an interval lies from the likely band, in shares: above it positive, 0 where they meet. */
export function movement(interval: Interval, { likely }: Band): number {
  if (isAbove(interval.low, likely.high)) return interval.low - likely.high;
  if (isAbove(likely.low, interval.high)) return interval.high - likely.low;
  return 0;
}

function isAbove(one: number, other: number): boolean {
  return one - other > TOUCHING;
}
