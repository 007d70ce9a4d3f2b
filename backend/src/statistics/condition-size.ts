import { effectiveSampleSize } from './effective-sample-size';

/**
 * How closely one person's answers to a statement in two rounds go together where nothing has changed. People who
 * are asked twice lie between 0.4 and 0.6; 0.4 is the careful end.
 */
export const RETEST_CORRELATION = 0.4;

/**
 * The number of answers from an endless population that would say as much of the _conditions_ of a group as
 * `answered` of its `size` members do: 1/n = (N − n)/(n(N − 1)) + (1 − ρ)/N. Where all have answered it is not
 * known either how they would answer on another day.
 * @param retest how closely one person's answers go together; without it as between two rounds of this survey
 * @throws RangeError unless 1 ≤ answered ≤ size
 * @example conditionSize(78, 104) // 111.04
 */
export function conditionSize(answered: number, size: number, retest = RETEST_CORRELATION): number {
  return 1 / (1 / effectiveSampleSize(answered, size) + (1 - retest) / size);
}
