import type { Questionnaire } from '../questionnaire/questionnaire';
import { rankCorrelation } from '../statistics/rank-correlation';
import { scaleScore } from '../statistics/scale-score';
import { turned } from '../statistics/score-answer';
import type { CollectedResponse } from '../response/collected-response';
import type { Association } from './publication';
import { scaleValue } from './scale-value';

/** With fewer leaders an interval would span most of what is possible, and one leader would show. */
const FEWEST_ANSWERS = 50;

/**
 * How closely each theme goes with the overall statement among all leaders of kommunen: the rank
 * correlation of a leader's theme score (at least half of its statements answered) with the leader's
 * answer to the overall statement. It says nothing of cause. One decimal is all that is kept, so that
 * no single answer can be worked out from it. Withheld for fewer than fifty leaders, and where all
 * answered alike.
 */
export function associations(
  { themes, overall }: Questionnaire,
  responses: readonly CollectedResponse[],
): Readonly<Record<string, Association>> {
  return Object.fromEntries(
    themes.map((theme): [string, Association] => {
      const statements = theme.subthemes.flatMap((subtheme) => subtheme.statements);
      const pairs = responses.flatMap(({ answers }): [number, number][] => {
        const whole = scaleValue(answers[overall.key]);
        const score = scaleScore(
          statements.map(({ key, reversed = false }) => ({
            value: scaleValue(answers[key]),
            reversed,
          })),
        );
        return whole === null || score === null
          ? []
          : [[score.points, turned(whole, overall.reversed ?? false)]];
      });
      const found = pairs.length < FEWEST_ANSWERS ? null : rankCorrelation(pairs);
      if (!found) return [theme.key, { status: 'withheld', reason: 'too-few' }];
      const { value, interval } = found;
      return [
        theme.key,
        {
          status: 'shown',
          answered: Math.floor(pairs.length / 10) * 10,
          value: rounded(value),
          interval: { low: rounded(interval.low), high: rounded(interval.high) },
        },
      ];
    }),
  );
}

function rounded(value: number): number {
  return Math.round(value * 10) / 10;
}
