/** A whole number of people, known only to lie from `low` to `high`, both included. */
export interface CountRange {
  readonly low: number;
  readonly high: number;
}

/**
 * How many of the others must be able to have answered differently: two, so that also the one who
 * knows to be the exception cannot tell how the rest answered.
 */
const DIFFERENT = 2;
const BLOCK = 3;

/** Whether all, or nearly all, answered alike: the count then says how single people answered. */
export function isNearlyUnanimous(count: number, answered: number): boolean {
  return count <= DIFFERENT || count >= answered - DIFFERENT;
}

/**
 * The range that a count is coarsened to: the two ends of the scale together with the two counts
 * beside them, and blocks of three between. Every count in a range gives the same range, so that the
 * range says no more than itself.
 * @param count people, of `answered`
 */
export function coarseRange(count: number, answered: number): CountRange {
  if (count >= answered - DIFFERENT)
    return { low: Math.max(0, answered - DIFFERENT), high: answered };
  if (count <= DIFFERENT) return { low: 0, high: DIFFERENT };
  const [first, last] = [DIFFERENT + 1, answered - DIFFERENT - 1];
  const blocks = Math.max(1, Math.floor((last - first + 1) / BLOCK));
  const block = Math.min(blocks - 1, Math.floor((count - first) / BLOCK));
  return {
    low: first + block * BLOCK,
    high: block === blocks - 1 ? last : first + (block + 1) * BLOCK - 1,
  };
}
