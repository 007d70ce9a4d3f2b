import type { StatementAnswer } from '../../response/collected-response';
import type { ScaleValue } from '../../statistics/score-answer';

/** The answer where it lies on the scale; null for "ved ikke", "ikke relevant" and no answer. */
export function scaleValue(answer: StatementAnswer | undefined): ScaleValue | null {
  return typeof answer === 'number' ? answer : null;
}
