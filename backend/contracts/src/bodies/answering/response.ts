import type { StatementAnswer } from '../../lists/answering/answers';
import { is, named, type Body } from '../schema';

/** What a leader answers. What is not answered is absent. */
export interface SubmittedResponse {
  /** By statement key. */
  readonly answers: Readonly<Record<string, StatementAnswer>>;
  /** Background question to option key. */
  readonly background: Readonly<Record<string, string>>;
  /** Open question to text. */
  readonly comments: Readonly<Record<string, string>>;
}

export const Receipt = named('Receipt', { received: is(true) });
export type Receipt = Body<typeof Receipt>;
