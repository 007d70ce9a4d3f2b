import type { CountRange } from '../../count-range';

/** The reply to "are more than `threshold` people of the group on the asked side?". */
export interface Reply {
  readonly threshold: number;
  readonly isMore: boolean;
}

/** An upper end that no reply has set. It stands above every number of people. */
export const NO_END = 2 ** 30;

/** What is left of a range after one more reply. */
export function after({ low, high }: CountRange, { threshold, isMore }: Reply): CountRange {
  return isMore
    ? { low: Math.max(low, threshold + 1), high }
    : { low, high: Math.min(high, threshold) };
}
