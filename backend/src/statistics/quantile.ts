/**
 * The value that a share of the sorted values lies under, with a straight line between neighbours
 * (Hyndman and Fan 1996, type 7, which is R's own).
 * @param at 0 to 1; 0.5 is the median
 * @returns null where there are no values
 */
export function quantile(values: readonly number[], at: number): number | null {
  if (values.length === 0) return null;
  const sorted = [...values].sort((a, b) => a - b);
  const place = (sorted.length - 1) * at;
  const below = sorted[Math.floor(place)]!;
  const above = sorted[Math.ceil(place)]!;
  return below + (above - below) * (place - Math.floor(place));
}
