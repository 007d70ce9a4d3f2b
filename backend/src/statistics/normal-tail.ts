/** Terms of the continued fraction; enough for 12 digits from 2 on. */
const DEPTH = 120;

/**
 * The probability that a standard normal variable exceeds `z`. Below 2 by the series of the error
 * function (Abramowitz and Stegun 26.2.11), above by Laplace's continued fraction (26.2.14).
 * @param z 0 or more
 * @throws RangeError below 0
 * @example normalTail(1.959963984540054) // 0.025
 */
export function normalTail(z: number): number {
  if (!(z >= 0)) throw new RangeError(`z must be 0 or more, got ${z}`);
  const density = Math.exp(-(z ** 2) / 2) / Math.sqrt(2 * Math.PI);
  if (z < 2) {
    let term = z;
    let sum = z;
    for (let odd = 3; term > 1e-17; odd += 2) {
      term *= z ** 2 / odd;
      sum += term;
    }
    return 0.5 - density * sum;
  }
  let fraction = z;
  for (let place = DEPTH; place > 0; place -= 1) fraction = z + place / fraction;
  return density / fraction;
}
