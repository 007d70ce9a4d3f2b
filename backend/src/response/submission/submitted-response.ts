import type { StatementAnswer } from '../collected-response';

/** What a leader sends. What is not answered is not there. */
export interface SubmittedResponse {
  readonly answers: Readonly<Record<string, StatementAnswer>>;
  /** Background question to the key of the chosen option. */
  readonly background: Readonly<Record<string, string>>;
  /** Open question to text. */
  readonly comments: Readonly<Record<string, string>>;
}
