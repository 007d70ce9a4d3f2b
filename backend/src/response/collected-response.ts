import type { ScaleValue } from '../statistics/score-answer';

/** A chosen answer. A statement that was not answered has none. */
export type StatementAnswer = ScaleValue | 'dont-know' | 'not-relevant';

/** One answer as it is counted. */
export interface CollectedResponse {
  /** Every unit that it counts in, kommune included, and its ledelseslag where that is large enough. */
  readonly groupKeys: readonly string[];
  readonly answers: Readonly<Record<string, StatementAnswer>>;
  /** Background question to the key of the chosen option. */
  readonly background: Readonly<Record<string, string>>;
}
