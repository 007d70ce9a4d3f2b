import type { Interval } from './interval';
import { mean } from '../mean';

/**
 * How closely the parts of a whole are taken to follow each other from person to person: the statements of a subtheme,
 * and the subthemes of a theme. Measured, it would be a figure made of raw answers; scales of this sort lie
 * between 0.2 and 0.57, so 0.6 is the careful end.
 */
export const CORRELATION = 0.6;

/** A share that is known exactly, with both ends alike, or as a range; and its interval, which holds the range. */
export interface Part extends Interval {
  readonly interval: Interval;
}

/**
 * The range and the interval of the mean of several shares: p̄ − √(Σᵢ Σⱼ rᵢⱼ wᵢ wⱼ dᵢ dⱼ), where d is how far each
 * part's interval reaches below its share, w is one part of so many, and r is 1 of a part with itself and `CORRELATION`
 * of two; the upper end likewise. Ranges enter by their ends. A single part keeps its own interval.
 * @throws RangeError for no parts
 * @example compositeInterval([part, part]).interval // √0.8 as wide as that of `part`
 */
export function compositeInterval(parts: readonly Part[]): Part {
  const [only] = parts;
  if (only && parts.length === 1) return only;
  const low = clamped(mean(parts.map((part) => part.low)));
  const high = clamped(mean(parts.map((part) => part.high)));
  return {
    low,
    high,
    interval: {
      low: clamped(low - meanDistance(parts.map((part) => part.low - part.interval.low))),
      high: clamped(high + meanDistance(parts.map((part) => part.interval.high - part.high))),
    },
  };
}

/** How far the mean of several estimates reaches, or its standard error, from those of each. */
export function meanDistance(distances: readonly number[]): number {
  const sum = distances.reduce((all, one) => all + one, 0);
  const squares = distances.reduce((all, one) => all + one ** 2, 0);
  return Math.sqrt(CORRELATION * sum ** 2 + (1 - CORRELATION) * squares) / distances.length;
}

/** A mean of ones can be a hair above one in binary digits. */
function clamped(share: number): number {
  return Math.min(1, Math.max(0, share));
}
