import type { LexiconWord } from '../baseline/baseline';
import { upperQuantile } from '../statistics/normal-quantile';
import { normalTail } from '../statistics/normal-tail';

type Expected = NonNullable<LexiconWord['expected']>;

/**
 * Half of the middle answer, in standard deviations of the attitude: who holds a finding ends anywhere
 * in it. Its whole width is taken to be 0.45 to 0.75.
 */
const HALF_MIDDLE = 0.3;

/** Whole leaders of 100 have no more to say at the ends of the scale. */
const END = 0.005;

const STEP = 5;
/** Without a word for how many the writer may have meant fewer; a step lower keeps false verdicts under 5 %. */
const STEP_LOWER: readonly string[] = ['generelt', 'lederne'];

/** Between these the rule's errors have been tried. */
const LOWEST = 15;
const HIGHEST = 90;

/**
 * Per cent that would answer today what a finding says, had nothing changed, from the leaders of 100 that
 * its word stands for. Some who hold a finding answer in the middle: Φ(Φ⁻¹(likely) − 0.3), to the nearest
 * five, a step lower for `generelt` and `lederne`, and within what the rule has been tried with.
 * @param likely 0 to 100
 * @param assumed gives how much fewer answer so where the statement says the opposite
 * @example expectedShare('mange', 57, { same: 45, opposite: 35 }) // { same: 45, opposite: 35 }
 */
export function expectedShare(word: string, likely: number, assumed: Expected): Expected {
  const answers = 100 * share(score(likely / 100) - HALF_MIDDLE);
  const rounded = STEP * Math.round(answers / STEP) - (STEP_LOWER.includes(word) ? STEP : 0);
  const same = Math.min(HIGHEST, Math.max(LOWEST, rounded));
  return { same, opposite: Math.max(0, same - (assumed.same - assumed.opposite)) };
}

/** The standard normal distribution. */
const share = (z: number): number => (z < 0 ? normalTail(-z) : 1 - normalTail(z));

/** Its inverse. */
function score(part: number): number {
  const held = Math.min(1 - END, Math.max(END, part));
  return held < 0.5 ? -upperQuantile(held) : upperQuantile(1 - held);
}
