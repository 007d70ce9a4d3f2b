import type { Statement } from '../questionnaire/questionnaire';
import { hypergeometricInterval } from '../statistics/hypergeometric-interval';
import { mean } from '../statistics/mean';
import { points, type ScaleValue } from '../statistics/score-answer';
import { wilsonInterval } from '../statistics/wilson-interval';
import type { CollectedResponse } from '../response/collected-response';
import type { BreakdownResult, Distribution, Share, StatementResult } from './publication';
import { scaleValue } from './scale-value';
import type { StatementFigure } from './statement-figures';

/**
 * A unit's result on a statement, as exact as the figure allows. The interval is exact for the finite
 * group: the invited, less those who stood outside the scale where their number is published too.
 * Else the group is rather taken too large, and the interval too wide. A coarsened share has the
 * interval that holds those of all counts in its range.
 */
export function statementResult(
  { key, reversed = false }: Statement,
  figure: StatementFigure,
  responses: readonly CollectedResponse[],
  invited: number,
): StatementResult {
  if (figure.status === 'withheld') return figure;
  const { count, isDetailed } = figure;
  const given = responses.map(({ answers }) => answers[key]);
  const values = given.map(scaleValue).filter((value) => value !== null);
  const answered = values.length;
  if (count.status === 'coarse') {
    const favourable = share(count.low, count.high, answered, (favourable) =>
      hypergeometricInterval(favourable, answered, invited),
    );
    return {
      status: 'shown',
      answered,
      favourable,
      mean: null,
      distribution: null,
      outside: null,
      coarsened: count.reason,
    };
  }
  const dontKnow = given.filter((answer) => answer === 'dont-know').length;
  const notRelevant = given.filter((answer) => answer === 'not-relevant').length;
  const size = isDetailed ? invited - dontKnow - notRelevant : invited;
  return {
    status: 'shown',
    answered,
    favourable: {
      value: count.count / answered,
      interval: hypergeometricInterval(count.count, answered, size),
    },
    mean: isDetailed ? mean(values.map((value) => points(value, reversed))) : null,
    distribution: distribution(values, isDetailed),
    outside: isDetailed ? { dontKnow, notRelevant } : null,
  };
}

/**
 * A breakdown's result on a statement. How many leaders of that kind there are is not known, so the
 * interval is Wilson's for an endless group: rather too wide than too narrow.
 */
export function breakdownResult(figure: StatementFigure, answered: number): BreakdownResult {
  if (figure.status === 'withheld') return figure;
  const { count } = figure;
  const { low, high } = count.status === 'exact' ? { low: count.count, high: count.count } : count;
  const favourable = share(low, high, answered, (favourable) =>
    wilsonInterval(favourable / answered, answered),
  );
  return { status: 'shown', answered, favourable };
}

function share(
  low: number,
  high: number,
  answered: number,
  intervalOf: (favourable: number) => Share['interval'],
): Share {
  return {
    value: (low + high) / 2 / answered,
    interval: { low: intervalOf(low).low, high: intervalOf(high).high },
    range: { low: low / answered, high: high / answered },
  };
}

function distribution(values: readonly ScaleValue[], isDetailed: boolean): Distribution {
  const count = (...wanted: ScaleValue[]) =>
    values.filter((value) => wanted.includes(value)).length;
  return isDetailed
    ? { categories: 5, counts: [count(1), count(2), count(3), count(4), count(5)] }
    : { categories: 3, counts: [count(1, 2), count(3), count(4, 5)] };
}
