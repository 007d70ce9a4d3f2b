import type { Statement } from '../questionnaire/questionnaire';
import { effectiveSampleSize } from '../statistics/effective-sample-size';
import { mean } from '../statistics/mean';
import { scaleScore, type ScaleScore } from '../statistics/scale-score';
import { wilsonInterval } from '../statistics/wilson-interval';
import type { CollectedResponse } from './collected-response';
import type { ScaleResult } from './publication';
import { scaleValue } from './statement-result';

/** The scores of those who answered at least half of the scale's statements. */
export function scaleScores(
  statements: readonly Statement[],
  responses: readonly CollectedResponse[],
): ScaleScore[] {
  return responses.flatMap(({ answers }) => {
    const items = statements.map(({ key, reversed = false }) => ({
      value: scaleValue(answers[key]),
      reversed,
    }));
    return scaleScore(items) ?? [];
  });
}

/**
 * A subtheme's or theme's result: the mean of the persons' own shares and points. Its interval is
 * Wilson's with the finite group's effective size. A mean of shares varies no more than a yes or no
 * with the same mean does, p(1 − p), so the interval is rather too wide than too narrow.
 * @throws RangeError for no scores
 */
export function scaleResult(
  scores: readonly ScaleScore[],
  invited: number,
): Extract<ScaleResult, { status: 'shown' }> {
  const value = mean(ordered(scores.map(({ favourable }) => favourable)));
  return {
    status: 'shown',
    answered: scores.length,
    favourable: {
      value,
      interval: wilsonInterval(value, effectiveSampleSize(scores.length, invited)),
    },
    mean: mean(ordered(scores.map((score) => score.points))),
  };
}

/** Adding fractions in another order gives other last digits; the same answers must give the same bytes. */
function ordered(values: readonly number[]): number[] {
  return [...values].sort((a, b) => a - b);
}
