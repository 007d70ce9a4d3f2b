/** Whole numbers from 0 up to a bound, the same for the same seed. */
export type Draw = (bound: number) => number;

/**
 * Marsaglia's xorshift of 32 bits. A search for possible answers must take the same steps whenever
 * the replies are the same, so it may draw, but not by chance.
 */
export function seededDraw(seed: number): Draw {
  let state = (seed | 0) === 0 ? 1 : seed | 0;
  return (bound) => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return Math.floor(((state >>> 0) / 2 ** 32) * bound);
  };
}
