import type { Questionnaire, Statement } from '../questionnaire/questionnaire';
import { statementsOf } from '../questionnaire/questionnaire-lookups';
import { isChangeShown } from '../disclosure/is-change-shown';
import { effectiveSampleSize } from '../statistics/effective-sample-size';
import { associations } from './associations';
import type { CollectedResponse } from '../response/collected-response';
import type { InvitedUnit } from './invited-unit';
import type { PublicationInput } from './publication-input';
import type { CrossCut } from './cuts';
import { protectGroups } from './protect-groups';
import type {
  Breakdown,
  BreakdownGroup,
  BreakdownResult,
  Publication,
  PublishedGroup,
  ScaleResult,
  StatementResult,
} from './publication';
import { scaleResult } from './scale-result';
import { statementFigures, type StatementFigure } from './statement-figures';
import { breakdownResult, statementResult } from './statement-result';
import { scaleValue } from './scale-value';

/** What may be said of a statement in a group. */
type FigureOf = (statement: Statement, groupKey: string) => StatementFigure;

/**
 * Works out, once, everything that may ever be shown of a round. First one pattern over all declared
 * cuts decides which groups may be shown together (`protectGroups`); the same is done for every
 * statement on those who answered it, and how exactly its counts may be said (`protectAnswers`).
 * Subthemes and themes are made of the published figures of their statements alone. The order of the
 * responses does not matter, and the same input gives the same result.
 */
export function computePublication(input: PublicationInput): Publication {
  const { method, round, minimum, questionnaire } = input;
  const { responses, cuts, isShown, reasonOf } = protectGroups(input);
  const membersOf = groupMembers(responses, cuts.groupKeysOf);
  const figures = new Map(
    [...statementsOf(questionnaire), questionnaire.overall].map((statement) => [
      statement.key,
      statementFigures(statement, responses, cuts, isShown, minimum),
    ]),
  );
  const figureOf: FigureOf = ({ key }, groupKey) =>
    figures.get(key)?.get(groupKey) ?? { status: 'withheld', reason: reasonOf(groupKey) };

  return {
    method,
    round,
    minimum,
    associations: associations(questionnaire, responses),
    groups: cuts.units.map((unit): PublishedGroup => {
      const { key, name, kind, parentKey, baselineScope, succeeds } = unit;
      const identity = {
        ...{ key, name, kind, parentKey, baselineScope },
        ...(succeeds ? { succeeds } : {}),
      };
      return isShown(key)
        ? { ...identity, ...shownUnit(unit, membersOf(key), questionnaire, figureOf, minimum) }
        : { ...identity, status: 'withheld', reason: reasonOf(key) };
    }),
    breakdowns: cuts.crossCuts.map(({ key, name, groups }): Breakdown => ({
      key,
      name,
      groups: groups.map((group): BreakdownGroup => {
        const identity = { key: group.key, name: group.name };
        return isShown(group.linkedKey)
          ? {
              ...identity,
              ...shownBreakdown(group, membersOf(group.linkedKey), questionnaire, figureOf),
            }
          : { ...identity, status: 'withheld', reason: reasonOf(group.linkedKey) };
      }),
    })),
  };
}

function groupMembers(
  responses: readonly CollectedResponse[],
  groupKeysOf: (response: CollectedResponse) => readonly string[],
): (key: string) => readonly CollectedResponse[] {
  const members = new Map<string, CollectedResponse[]>();
  for (const response of responses) {
    for (const key of groupKeysOf(response)) {
      const group = members.get(key) ?? [];
      group.push(response);
      members.set(key, group);
    }
  }
  return (key) => members.get(key) ?? [];
}

function shownUnit(
  { key, invited, turnover = {} }: InvitedUnit,
  members: readonly CollectedResponse[],
  questionnaire: Questionnaire,
  figureOf: FigureOf,
  minimum: number,
) {
  const resultOf = memorised((statement): StatementResult =>
    statementResult(statement, figureOf(statement, key), members, invited),
  );
  const scale = (statements: readonly Statement[]): ScaleResult =>
    scaleResult(statements, resultOf, (answered) => effectiveSampleSize(answered, invited));
  return {
    status: 'shown' as const,
    invited,
    answered: members.length,
    statements: byKey(statementsOf(questionnaire), resultOf),
    subthemes: byKey(subthemesOf(questionnaire), ({ statements }) => scale(statements)),
    themes: byKey(questionnaire.themes, ({ subthemes }) =>
      scale(subthemes.flatMap(({ statements }) => statements)),
    ),
    overall: resultOf(questionnaire.overall),
    comparable: Object.keys(turnover)
      .filter((round) => isChangeShown(turnover[round]!, members.length, minimum))
      .sort(),
  };
}

function shownBreakdown(
  { linkedKey }: CrossCut['groups'][number],
  members: readonly CollectedResponse[],
  questionnaire: Questionnaire,
  figureOf: FigureOf,
) {
  const resultOf = memorised((statement): BreakdownResult => {
    const answered = members.filter(({ answers }) => scaleValue(answers[statement.key]) !== null);
    return breakdownResult(figureOf(statement, linkedKey), answered.length);
  });
  return {
    status: 'shown' as const,
    answered: members.length,
    statements: byKey(statementsOf(questionnaire), resultOf),
    subthemes: byKey(subthemesOf(questionnaire), ({ statements }): BreakdownResult => {
      const scale = scaleResult(statements, resultOf, (answered) => answered);
      if (scale.status === 'withheld') return scale;
      const { status, answered, favourable } = scale;
      return { status, answered, favourable };
    }),
  };
}

function memorised<Result>(
  resultOf: (statement: Statement) => Result,
): (statement: Statement) => Result {
  const known = new Map<string, Result>();
  return (statement) => {
    const result = known.get(statement.key) ?? resultOf(statement);
    known.set(statement.key, result);
    return result;
  };
}

function subthemesOf({ themes }: Questionnaire) {
  return themes.flatMap(({ subthemes }) => subthemes);
}

function byKey<Item extends { readonly key: string }, Result>(
  items: readonly Item[],
  resultOf: (item: Item) => Result,
): Record<string, Result> {
  return Object.fromEntries(items.map((item) => [item.key, resultOf(item)]));
}
