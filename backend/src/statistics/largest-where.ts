const STEPS = 60;

/**
 * The largest number from 0 to `end` at which something holds that holds below it too, by bisection.
 * @returns 0 where it holds nowhere
 */
export function largestWhere(holds: (value: number) => boolean, end: number): number {
  if (holds(end)) return end;
  let [low, high] = [0, end];
  for (let step = 0; step < STEPS; step += 1) {
    const middle = (low + high) / 2;
    if (holds(middle)) low = middle;
    else high = middle;
  }
  return low;
}
