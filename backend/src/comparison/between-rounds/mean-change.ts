import type { ShownStatement } from '../estimated-share';
import type { AnswerPart } from '../../publication/publication';
import { meanDistance } from '../../statistics/intervals/composite-interval';
import { conditionSize } from '../../statistics/condition-size';
import { mean } from '../../statistics/mean';
import { normalTail } from '../../statistics/normal-tail';

/** A mean on the scale of 0 to 100, as an estimate of the conditions a group answers in. */
export interface MeanPoints {
  readonly low: number;
  readonly high: number;
  readonly standardError: number;
  /** The standard error over the standard deviation of one person's answer to one statement. */
  readonly relativeError: number;
}

const POINTS: Readonly<Partial<Record<AnswerPart['class'], number>>> = {
  1: 0,
  2: 25,
  3: 50,
  4: 75,
  5: 100,
};

/**
 * The mean points of some subthemes from the published distributions of their statements.
 * @param subthemes each with what is shown of its statements, none empty
 * @returns null where a mean is not shown, or all answer alike
 */
export function meanPoints(
  subthemes: readonly (readonly ShownStatement[])[],
  invited: number,
): MeanPoints | null {
  const estimates = subthemes.map((results) =>
    results.map((result) => statementPoints(result, invited)),
  );
  if (estimates.flat().includes(null)) return null;
  const known = estimates as readonly (readonly StatementPoints[])[];
  const meanOf = (pick: (one: StatementPoints) => number) =>
    mean(known.map((statements) => mean(statements.map(pick))));
  const standardError = meanDistance(
    known.map((statements) => meanDistance(statements.map((one) => one.standardError))),
  );
  const deviation = meanOf((one) => one.deviation);
  if (deviation === 0) return null;
  return {
    low: meanOf(({ low }) => low),
    high: meanOf(({ high }) => high),
    standardError,
    relativeError: standardError / deviation,
  };
}

/**
 * The two-sided p-value of no change in mean points. A range enters by its middle, and as an error of its own: the mean
 * lies anywhere in it alike.
 */
export function pointsPValue(earlier: MeanPoints, later: MeanPoints): number {
  const gap = Math.abs(later.low + later.high - earlier.low - earlier.high) / 2;
  if (gap === 0) return 1;
  const width = ({ low, high }: MeanPoints) => (high - low) / Math.sqrt(12);
  const error = Math.hypot(
    ...[earlier, later].flatMap((points) => [points.standardError, width(points)]),
  );
  return error === 0 ? 0 : 2 * normalTail(gap / error);
}

interface StatementPoints {
  readonly low: number;
  readonly high: number;
  readonly deviation: number;
  readonly standardError: number;
}

function statementPoints(result: ShownStatement, invited: number): StatementPoints | null {
  if (result.mean === null || !result.answers) return null;
  const given = result.answers.flatMap(({ class: answer, count: { low, high } }) => {
    const points = POINTS[answer];
    return points === undefined ? [] : [{ points, people: (low + high) / 2 }];
  });
  const people = given.reduce((sum, one) => sum + one.people, 0);
  if (people <= 1) return null;
  const middle = given.reduce((sum, one) => sum + one.points * one.people, 0) / people;
  const squares = given.reduce((sum, one) => sum + one.people * (one.points - middle) ** 2, 0);
  const deviation = Math.sqrt(squares / (people - 1));
  const size = conditionSize(result.answered, invited) * (people / result.answered);
  const { low, high } = result.meanRange ?? { low: result.mean, high: result.mean };
  return { low, high, deviation, standardError: deviation / Math.sqrt(size) };
}
