import type { Interval } from './interval';
import { Z_95 } from '../normal-quantile';

/**
 * Wilson's score interval for a share (Wilson 1927), with an effective sample size in place of
 * n, so that a finite group narrows it (see `effectiveSampleSize`).
 * @param share observed share, 0 to 1
 * @param size effective number of answers, above 0; Infinity gives the share itself
 * @param z normal quantile of the confidence wanted; without it 95 %
 * @throws RangeError outside those ranges; a group without answers has no interval
 * @example wilsonInterval(56 / 78, 78) // { low: 0.60969, high: 0.80575 }
 */
export function wilsonInterval(share: number, size: number, z = Z_95): Interval {
  if (!(share >= 0 && share <= 1)) throw new RangeError(`share must be 0 to 1, got ${share}`);
  if (!(size > 0)) throw new RangeError(`size must be above 0, got ${size}`);
  if (size === Infinity) return { low: share, high: share };
  const zSquared = z ** 2;
  const centre = (share + zSquared / (2 * size)) / (1 + zSquared / size);
  const variance = (share * (1 - share)) / size + zSquared / (4 * size ** 2);
  const half = (z * Math.sqrt(variance)) / (1 + zSquared / size);
  return {
    low: Math.max(0, Math.min(share, centre - half)),
    high: Math.min(1, Math.max(share, centre + half)),
  };
}
