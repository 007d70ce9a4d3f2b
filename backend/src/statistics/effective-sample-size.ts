/**
 * The number of answers from an endless population that would say as much as `answered` of a group
 * of `size`: n(N − 1)/(N − n), from the finite population correction of a share's variance. When all
 * have answered nothing is uncertain, and it is Infinity.
 * @throws RangeError unless 1 ≤ answered ≤ size
 * @example effectiveSampleSize(78, 104) // 309
 */
export function effectiveSampleSize(answered: number, size: number): number {
  if (!(answered >= 1 && answered <= size)) {
    throw new RangeError(`answered must be 1 to ${size}, got ${answered}`);
  }
  return answered === size ? Infinity : (answered * (size - 1)) / (size - answered);
}
