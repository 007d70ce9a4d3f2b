import type { GivenAnswer, NamedSide } from '../../disclosure/closed/classes/answer-class';
import type { ChangedGroup } from '../../disclosure/closed/over-time/changed-group';
import {
  publishStatement,
  type PublishedGroupCounts,
} from '../../disclosure/closed/publish-statement';
import type { CountedRound } from '../../disclosure/closed/structure/round-structure';
import type { Statement } from '../../questionnaire/questionnaire';
import { statementsOf } from '../../questionnaire/questionnaire-lookups';
import { recollectionKey } from '../../questionnaire/with-recollection';
import type { ScaleValue } from '../../statistics/score-answer';
import { rememberers, type CountedGroups } from '../groups/count-groups';
import { changedGroups } from '../earlier-figures';
import type { PublicationInput } from '../publication-input';
import { NAMED_SIDE } from './statement-result';

/** All that is needed to say what may be said of one statement: plain data, so that a thread can have it. */
export interface StatementTask {
  readonly round: CountedRound;
  /** By person, in the order of the responses. */
  readonly answers: readonly GivenAnswer[];
  readonly side: NamedSide;
  readonly changed: readonly ChangedGroup[];
}

/** The statements of a round in the order of `statementTasks`: the overall statement last of them. */
export function countedStatements({ questionnaire }: PublicationInput): readonly Statement[] {
  return [...statementsOf(questionnaire), questionnaire.overall];
}

/** A task for each statement, and after them one for each theme that leaders of 2020 were asked to remember. */
export function statementTasks(input: PublicationInput, counted: CountedGroups): StatementTask[] {
  const { responses, earlier = {} } = input;
  const { round, sensitive } = counted;
  const ofStatements = countedStatements(input).map((statement): StatementTask => {
    const asked = statement.sensitive ? sensitive : round;
    return {
      round: asked,
      answers: responses.map(({ answers }) => answers[statement.key] ?? null),
      side: NAMED_SIDE,
      changed: changedGroups(statement.key, asked, earlier),
    };
  });
  return [...ofStatements, ...recollectionTasks(input, counted)];
}

function recollectionTasks(
  { questionnaire, responses }: PublicationInput,
  { remembering }: CountedGroups,
): StatementTask[] {
  if (!remembering) return [];
  const people = rememberers(responses);
  return questionnaire.themes.map(({ key }) => ({
    round: remembering,
    answers: people.map(({ background }) => remembered(background[recollectionKey(key)])),
    side: NAMED_SIDE,
    changed: [],
  }));
}

function remembered(option: string | undefined): GivenAnswer {
  if (option === undefined || option === 'dont-know') return option ?? null;
  return Number(option) as ScaleValue;
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
