import type { Questionnaire } from '../questionnaire/questionnaire';
import type { ScaleValue } from '../statistics/score-answer';
import type { GroupIdentity, Publication } from './publication';

/** A chosen answer. A statement that was not answered has none. */
export type StatementAnswer = ScaleValue | 'dont-know' | 'not-relevant';

/** One answer out of the sealed box. */
export interface CollectedResponse {
  /** Every group that it counts in, kommune included. */
  readonly groupKeys: readonly string[];
  readonly answers: Readonly<Record<string, StatementAnswer>>;
}

export interface PublicationInput {
  readonly method: string;
  readonly round: Publication['round'];
  readonly minimum: number;
  readonly questionnaire: Questionnaire;
  readonly organisation: readonly (GroupIdentity & { readonly invited: number })[];
  readonly responses: readonly CollectedResponse[];
}
