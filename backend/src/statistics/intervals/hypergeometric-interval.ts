import type { Interval } from './interval';

/** A tail of exactly 2.5 % is rejected too; reckoned by logarithms it can be a hair more. */
const TAIL = 0.025 + 1e-12;

/**
 * The exact 95 % interval for a share in a finite group: every number M of favourable members that
 * the observed count does not reject at 2.5 % in either hypergeometric tail. It assumes that those
 * who did not answer are like those who did. When all have answered it is a point.
 * @param favourable observed count among `answered`, both integers
 * @param size members of the group
 * @throws RangeError unless 0 ≤ favourable ≤ answered ≤ size and answered ≥ 1
 * @example hypergeometricInterval(56, 78, 104) // { low: 69 / 104, high: 79 / 104 }
 */
export function hypergeometricInterval(
  favourable: number,
  answered: number,
  size: number,
): Interval {
  const valid = favourable >= 0 && favourable <= answered && answered >= 1 && answered <= size;
  if (!valid) throw new RangeError(`impossible counts: ${favourable} of ${answered} of ${size}`);
  const logFactorial = logFactorials(size);
  const smallest = favourable;
  const largest = size - answered + favourable;
  const upperTail = (members: number) => tail(members, favourable, Math.min(answered, members));
  const lowerTail = (members: number) =>
    tail(members, Math.max(0, answered - (size - members)), favourable);

  let low = smallest;
  while (low < largest && upperTail(low) <= TAIL) low += 1;
  let high = largest;
  while (high > low && lowerTail(high) <= TAIL) high -= 1;
  return { low: low / size, high: high / size };

  function tail(members: number, from: number, to: number): number {
    let sum = 0;
    for (let count = from; count <= to; count += 1) sum += probability(members, count);
    return sum;
  }

  function probability(members: number, count: number): number {
    const choose = (n: number, k: number) =>
      logFactorial[n]! - logFactorial[k]! - logFactorial[n - k]!;
    return Math.exp(
      choose(members, count) + choose(size - members, answered - count) - choose(size, answered),
    );
  }
}

/** Natural logarithms of 0! to n!. */
function logFactorials(n: number): number[] {
  const logs = [0];
  for (let i = 1; i <= n; i += 1) logs.push(logs[i - 1]! + Math.log(i));
  return logs;
}
