import type { Statement } from '../questionnaire/questionnaire';
import { hypergeometricInterval } from '../statistics/hypergeometric-interval';
import { mean } from '../statistics/mean';
import { isFavourable, points, type ScaleValue } from '../statistics/score-answer';
import type { CollectedResponse, StatementAnswer } from './collected-response';
import type { Distribution, StatementResult } from './publication';

/** From this many answers all five categories may be shown, and how many stood outside the scale. */
export const SMALLEST_DETAIL = 10;

/** The answer where it lies on the scale; null for "ved ikke", "ikke relevant" and no answer. */
export function scaleValue(answer: StatementAnswer | undefined): ScaleValue | null {
  return typeof answer === 'number' ? answer : null;
}

export function countOnScale(key: string, responses: readonly CollectedResponse[]): number {
  return responses.filter(({ answers }) => scaleValue(answers[key]) !== null).length;
}

/**
 * A statement's result in a group that may be shown. The interval is exact for the finite group:
 * the invited less those who said "ved ikke" or "ikke relevant". How many of the silent would have
 * said so is not known, so the group is rather taken too large, and the interval too wide.
 * @param isDetailed all five categories may be shown, and those who stood outside the scale
 * @throws RangeError for a group without answers on the scale
 */
export function statementResult(
  { key, reversed = false }: Statement,
  responses: readonly CollectedResponse[],
  invited: number,
  isDetailed: boolean,
): Extract<StatementResult, { status: 'shown' }> {
  const given = responses.map(({ answers }) => answers[key]);
  const values = given.map(scaleValue).filter((value) => value !== null);
  const dontKnow = given.filter((answer) => answer === 'dont-know').length;
  const notRelevant = given.filter((answer) => answer === 'not-relevant').length;
  const favourable = values.filter((value) => isFavourable(value, reversed)).length;
  return {
    status: 'shown',
    answered: values.length,
    favourable: {
      value: favourable / values.length,
      interval: hypergeometricInterval(favourable, values.length, invited - dontKnow - notRelevant),
    },
    mean: mean(values.map((value) => points(value, reversed))),
    distribution: distribution(values, isDetailed),
    outside: isDetailed ? { dontKnow, notRelevant } : null,
  };
}

function distribution(values: readonly ScaleValue[], isDetailed: boolean): Distribution {
  const count = (...wanted: ScaleValue[]) =>
    values.filter((value) => wanted.includes(value)).length;
  return isDetailed
    ? { categories: 5, counts: [count(1), count(2), count(3), count(4), count(5)] }
    : { categories: 3, counts: [count(1, 2), count(3), count(4, 5)] };
}
