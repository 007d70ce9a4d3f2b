import { Z_95 } from '../../statistics/normal-quantile';

/** The printed grid: one decimal. */
const STEPS_PER_UNIT = 10;
/** Of the noise, in units of the correlation. */
const SCALE = 0.05;
/** With fewer leaders an interval would span most of what is possible. */
const FEWEST_ANSWERED = 50;
/** A printed 1.0 stands for this and more; Fisher's z of 1 itself is endless. */
const HIGHEST = 0.95;

export type NoisyAssociation =
  | {
      readonly status: 'shown';
      /** −1 to 1, in tenths. */
      readonly value: number;
      readonly interval: { readonly low: number; readonly high: number };
    }
  | { readonly status: 'withheld' };

/**
 * Prints a correlation that was worked out from single answers with discrete Laplace noise on the printed grid: each tenth
 * is a factor e² less likely than the one before, and the ends gather what lies beyond. So every printed value is
 * possible whatever anybody answered. The interval is made of the printed value alone: Bonett and Wright's (2000)
 * for Spearman's correlation, widened by the noise and by rounding as a sum of independent errors.
 * @param correlation −1 to 1; null where it is undefined, which counts as 0
 * @param answered everybody who answered the round; below fifty nothing is said
 * @param random numbers from 0 up to 1 that nobody can guess or draw again
 */
export function noisyAssociation(
  correlation: number | null,
  answered: number,
  random: () => number,
): NoisyAssociation {
  if (answered < FEWEST_ANSWERED) return { status: 'withheld' };
  const steps = Math.round((correlation ?? 0) * STEPS_PER_UNIT) + laplaceSteps(random);
  const value = Math.max(-STEPS_PER_UNIT, Math.min(STEPS_PER_UNIT, steps)) / STEPS_PER_UNIT;
  const centre = Math.max(-HIGHEST, Math.min(HIGHEST, value));
  const half = Z_95 * Math.sqrt((1 + centre ** 2 / 2) / (answered - 3));
  const blur = Z_95 ** 2 * (noiseVariance() + 1 / (12 * STEPS_PER_UNIT ** 2));
  const reach = (end: number) => Math.sqrt((centre - Math.tanh(end)) ** 2 + blur);
  const rounded = (end: number) => Math.round(end * STEPS_PER_UNIT) / STEPS_PER_UNIT;
  return {
    status: 'shown',
    value,
    interval: {
      low: rounded(Math.max(-1, centre - reach(Math.atanh(centre) - half))),
      high: rounded(Math.min(1, centre + reach(Math.atanh(centre) + half))),
    },
  };
}

/** How much less likely each further step is. */
const DECAY = Math.exp(-1 / (STEPS_PER_UNIT * SCALE));

/** Step by step, so that no number of steps is out of reach of a random number's digits. */
function laplaceSteps(random: () => number): number {
  let steps = 0;
  while (random() < DECAY) steps += 1;
  while (random() < DECAY) steps -= 1;
  return steps;
}

function noiseVariance(): number {
  return (2 * DECAY) / (1 - DECAY) ** 2 / STEPS_PER_UNIT ** 2;
}
