/**
 * The arithmetic mean.
 * @throws RangeError for no values: the mean of nothing is not zero
 */
export function mean(values: readonly number[]): number {
  if (values.length === 0) throw new RangeError('the mean of no values');
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
