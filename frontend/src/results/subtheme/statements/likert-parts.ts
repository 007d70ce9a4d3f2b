import { ANSWER_COLOURS } from '@ledelsespuls/contracts/look/marks';
import type { ShownStatement } from '../../../api/types';

type Distribution = NonNullable<ShownStatement['distribution']>;

/** The answers of a statement whose share is not coarsened. */
interface Answers {
  readonly answered: number;
  readonly distribution: Distribution;
}

/** A piece of a bar that is centred on "neither": disagreement reaches left, agreement right. */
export interface LikertPart {
  readonly key: string;
  /** Share of the answers on the scale, negative to the left. */
  readonly extent: number;
  readonly colour: string;
}

/**
 * The pieces in the order they are stacked, from the middle outwards on each side. "Neither" lies
 * half on each side. All extents together are 1 in size.
 */
export function likertParts({ distribution, answered }: Answers): LikertPart[] {
  const colours = ANSWER_COLOURS[distribution.categories];
  const middle = (distribution.categories - 1) / 2;
  const part = (place: number, side: -1 | 1): LikertPart => {
    const share = (distribution.counts[place] ?? 0) / answered;
    const extent = side * (place === middle ? share / 2 : share);
    return { key: `${side}/${place}`, extent, colour: `var(--${colours[place]})` };
  };
  const steps = Array.from({ length: middle + 1 }, (_, step) => step);
  return [
    ...steps.map((step) => part(middle - step, -1)),
    ...steps.map((step) => part(middle + step, 1)),
  ];
}

/** Disagree, neither and agree, as shares of the answers on the scale. */
export function threeShares({ distribution, answered }: Answers) {
  const { counts } = distribution;
  const side = (distribution.categories - 1) / 2;
  const sum = (values: readonly number[]) =>
    values.reduce((total, value) => total + value, 0) / answered;
  return {
    disagree: sum(counts.slice(0, side)),
    neither: sum(counts.slice(side, side + 1)),
    agree: sum(counts.slice(side + 1)),
  };
}
