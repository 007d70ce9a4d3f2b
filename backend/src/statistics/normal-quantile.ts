import { largestWhere } from './largest-where';
import { normalTail } from './normal-tail';

/** The 97.5 % quantile of the standard normal distribution, for two-sided 95 % intervals. */
export const Z_95 = 1.959963984540054;

/** Beyond it a tail is less than any that matters. */
export const LARGEST_Z = 38;

/**
 * The z that a standard normal variable exceeds with a probability of `tail`.
 * @param tail above 0, at most 0.5
 * @throws RangeError outside that range
 * @example upperQuantile(0.025) // 1.95996
 */
export function upperQuantile(tail: number): number {
  if (!(tail > 0 && tail <= 0.5)) throw new RangeError(`tail must be 0 to 0.5, got ${tail}`);
  return largestWhere((z) => normalTail(z) >= tail, LARGEST_Z);
}
