import type { Band, Interval } from '../baseline/baseline';
import type { Verdict } from './comparison';

/**
 * Reads an interval against the band of 2020, by the codebook: first against what the report's words
 * assert, then against what is likely. Touching is not apart.
 */
export function verdict(interval: Interval, { certain, likely }: Band): Verdict {
  if (interval.low > certain.high) return 'higher';
  if (interval.high < certain.low) return 'lower';
  if (interval.low > likely.high) return 'probably-higher';
  if (interval.high < likely.low) return 'probably-lower';
  return 'cannot-be-told-apart';
}

/** How far an interval lies from the likely band, in shares: above it positive, 0 where they meet. */
export function movement(interval: Interval, { likely }: Band): number {
  if (interval.low > likely.high) return interval.low - likely.high;
  if (interval.high < likely.low) return interval.high - likely.low;
  return 0;
}
