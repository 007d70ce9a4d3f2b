import type { Questionnaire } from '../../questionnaire/questionnaire';
import { scoredStatements } from '../../questionnaire/questionnaire-lookups';
import { noisyAssociation } from '../../disclosure/closed/noisy-association';
import { rankCorrelation } from '../../statistics/rank-correlation';
import { scaleScore } from '../../statistics/scale-score';
import type { CollectedResponse } from '../../response/collected-response';
import type { Association } from '../publication';
import { scaleValue } from './scale-value';

/**
 * How closely each theme goes with the overall statement among all leaders of kommunen: the rank
 * correlation of a leader's theme score (at least half of its statements answered) with the leader's
 * answer to the overall statement. It says nothing of cause. It is the one figure made of single answers
 * and not of published counts, so noise is added to it (`noisyAssociation`). Whether it is shown hangs on
 * how many answered the round, never on what.
 * @param random numbers from 0 up to 1 that nobody can guess or draw again
 */
export function associations(
  { themes, overall }: Questionnaire,
  responses: readonly CollectedResponse[],
  random: () => number,
): Readonly<Record<string, Association>> {
  return Object.fromEntries(
    themes.map((theme): [string, Association] => {
      const statements = theme.subthemes.flatMap((subtheme) =>
        scoredStatements(subtheme.statements),
      );
      const pairs = responses.flatMap(({ answers }): [number, number][] => {
        const whole = scaleValue(answers[overall.key]);
        const score = scaleScore(statements.map(({ key }) => scaleValue(answers[key])));
        return whole === null || score === null ? [] : [[score.points, whole]];
      });
      const correlation = rankCorrelation(pairs)?.value ?? null;
      const printed = noisyAssociation(correlation, responses.length, random);
      if (printed.status === 'withheld') return [theme.key, { ...printed, reason: 'too-few' }];
      return [theme.key, { ...printed, answered: responses.length }];
    }),
  );
}
