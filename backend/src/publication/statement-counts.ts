import type { GivenAnswer, NamedSide } from '../disclosure/closed/classes/answer-class';
import type { ChangedGroup } from '../disclosure/closed/over-time/changed-group';
import {
  publishStatement,
  type PublishedGroupCounts,
} from '../disclosure/closed/publish-statement';
import type { CountedRound } from '../disclosure/closed/structure/round-structure';
import type { Statement } from '../questionnaire/questionnaire';
import { statementsOf } from '../questionnaire/questionnaire-lookups';
import type { CountedGroups } from './count-groups';
import { changedGroups } from './earlier-figures';
import type { PublicationInput } from './publication-input';
import { NAMED_SIDE } from './statement-result';

/** All that is needed to say what may be said of one statement: plain data, so that a thread can have it. */
export interface StatementTask {
  readonly round: CountedRound;
  /** By person, in the order of the responses. */
  readonly answers: readonly GivenAnswer[];
  readonly side: NamedSide;
  readonly changed: readonly ChangedGroup[];
}

/** The statements of a round in the order of `statementTasks`: the overall statement last. */
export function countedStatements({ questionnaire }: PublicationInput): readonly Statement[] {
  return [...statementsOf(questionnaire), questionnaire.overall];
}

export function statementTasks(
  input: PublicationInput,
  { round, sensitive }: CountedGroups,
): StatementTask[] {
  const { responses, earlier = {} } = input;
  return countedStatements(input).map((statement) => {
    const asked = statement.sensitive ? sensitive : round;
    return {
      round: asked,
      answers: responses.map(({ answers }) => answers[statement.key] ?? null),
      side: NAMED_SIDE,
      changed: changedGroups(statement.key, asked, earlier),
    };
  });
}

/** What may be said of the statement in each group that is large enough to be asked about. */
export function countStatement({
  round,
  answers,
  side,
  changed,
}: StatementTask): readonly PublishedGroupCounts[] {
  return publishStatement(round, answers, side, changed);
}
