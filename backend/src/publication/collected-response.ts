import type { Questionnaire } from '../questionnaire/questionnaire';
import type { ScaleValue } from '../statistics/score-answer';
import type { GroupIdentity, Publication } from './publication';

/** A chosen answer. A statement that was not answered has none. */
export type StatementAnswer = ScaleValue | 'dont-know' | 'not-relevant';

/** One answer out of the sealed box. */
export interface CollectedResponse {
  /** Every unit that it counts in, kommune included, and its ledelseslag where that is large enough. */
  readonly groupKeys: readonly string[];
  readonly answers: Readonly<Record<string, StatementAnswer>>;
  /** Background question to the key of the chosen option. */
  readonly background: Readonly<Record<string, string>>;
}

export interface InvitedUnit extends GroupIdentity {
  readonly invited: number;
  /** By earlier round: leaders who were invited in one of the two only; absent where it is not known. */
  readonly turnover?: Readonly<Record<string, number>>;
}

export interface PublicationInput {
  readonly method: string;
  readonly round: Publication['round'];
  readonly minimum: number;
  readonly questionnaire: Questionnaire;
  readonly organisation: readonly InvitedUnit[];
  /** The ledelseslag that may be a cut. */
  readonly layers: readonly { readonly key: string; readonly name: string }[];
  readonly responses: readonly CollectedResponse[];
}
