import type { Questionnaire, Statement } from '../questionnaire/questionnaire';
import { isChangeShown } from '../disclosure/is-change-shown';
import type { PublishedGroupCounts } from '../disclosure/closed/publish-statement';
import { scoredStatements, statementsOf } from '../questionnaire/questionnaire-lookups';
import { effectiveSampleSize } from '../statistics/effective-sample-size';
import { associations } from './statements/associations';
import { countGroups, smallestSensitive, type CountedGroups } from './groups/count-groups';
import type { InvitedUnit } from './groups/invited-unit';
import type { PublicationInput } from './publication-input';
import type {
  Breakdown,
  BreakdownGroup,
  BreakdownResult,
  Publication,
  PublishedGroup,
  ScaleResult,
  StatementResult,
} from './publication';
import { recollectionResult } from './statements/recollection';
import { subthemeResult, themeResult } from './statements/scale-result';
import { countedStatements, countStatement, statementTasks } from './statements/statement-counts';
import { breakdownResult, statementResult } from './statements/statement-result';

/** What may be said of a statement in a group; undefined where the group is too small for it. */
type CountsOf = (statement: Statement, groupKey: string) => PublishedGroupCounts | undefined;

/**
 * Works out everything that may ever be shown of a round, one statement after the other.
 * @see composePublication
 */
export function computePublication(input: PublicationInput, random: () => number): Publication {
  const counted = countGroups(input);
  return composePublication(
    input,
    counted,
    statementTasks(input, counted).map(countStatement),
    random,
  );
}

/**
 * Makes of what may be said of each statement everything that may ever be shown of a round. Which groups are shown
 * rests on how many answered the round (`countGroups`). Of each statement only such questions were asked as
 * may be answered either way without ruling out any answer of anybody (`publishStatement`). Shares,
 * means, subthemes and themes are made of the replies alone, subthemes without the statements that name a problem; the associations have noise. The order
 * of the responses does not matter, and the same input gives the same result but for that noise.
 * @param counts by statement and then by recollected theme, in the order of `statementTasks`
 * @param random numbers from 0 up to 1 that nobody can guess or draw again, for the noise
 */
export function composePublication(
  input: PublicationInput,
  { cuts, pools, answeredIn, remembering }: CountedGroups,
  counts: readonly (readonly PublishedGroupCounts[])[],
  random: () => number,
): Publication {
  const { method, round, minimum, questionnaire, responses } = input;
  const byStatement = new Map(
    countedStatements(input).map((statement, place) => {
      const smallest = statement.sensitive ? smallestSensitive(minimum) : minimum;
      const large = counts[place]!.filter(({ answered }) => answered >= smallest);
      return [statement.key, new Map(large.map((group) => [group.key, group]))];
    }),
  );
  const recollection = recollectionResult(input, { remembering }, counts.slice(byStatement.size));
  const countsOf: CountsOf = ({ key }, groupKey) => byStatement.get(key)?.get(groupKey);

  return {
    method,
    round,
    minimum,
    associations: associations(questionnaire, responses, random),
    ...(recollection ? { recollection } : {}),
    groups: [...cuts.units, ...pools].map((unit): PublishedGroup => {
      const { key, name, kind, parentKey, baselineScope, succeeds, pools: poolOf } = unit;
      const identity = {
        ...{ key, name, kind, parentKey, baselineScope },
        ...(succeeds ? { succeeds } : {}),
        ...(poolOf ? { pools: poolOf } : {}),
      };
      const answered = answeredIn(key);
      return answered === null
        ? { ...identity, status: 'withheld', reason: 'too-few' }
        : { ...identity, ...shownUnit(unit, answered, questionnaire, countsOf, minimum) };
    }),
    breakdowns: cuts.crossCuts.map(({ key, name, groups }): Breakdown => ({
      key,
      name,
      groups: groups.map((group): BreakdownGroup => {
        const identity = { key: group.key, name: group.name };
        const answered = answeredIn(group.linkedKey);
        return answered === null
          ? { ...identity, status: 'withheld', reason: 'too-few' }
          : {
              ...identity,
              ...shownBreakdown(group.linkedKey, answered, questionnaire, countsOf),
            };
      }),
    })),
  };
}

function shownUnit(
  { key, parentKey, invited, turnover = {} }: InvitedUnit,
  answered: number,
  questionnaire: Questionnaire,
  countsOf: CountsOf,
  minimum: number,
) {
  const resultOf = memorised((statement): StatementResult =>
    statementResult(countsOf(statement, key), invited, parentKey === null),
  );
  const subthemes: Record<string, ScaleResult> = byKey(
    subthemesOf(questionnaire),
    ({ statements }) =>
      subthemeResult(scoredStatements(statements), resultOf, (answers) =>
        effectiveSampleSize(answers, invited),
      ),
  );
  return {
    status: 'shown' as const,
    invited,
    answered,
    statements: byKey(statementsOf(questionnaire), resultOf),
    subthemes,
    themes: byKey(questionnaire.themes, (theme) =>
      themeResult(
        theme.subthemes.map(({ key, statements }) => ({
          statements: scoredStatements(statements),
          result: subthemes[key]!,
        })),
      ),
    ),
    overall: resultOf(questionnaire.overall),
    comparable: Object.keys(turnover)
      .filter((round) => isChangeShown(turnover[round]!, answered, minimum))
      .sort(),
  };
}

function shownBreakdown(
  groupKey: string,
  answered: number,
  questionnaire: Questionnaire,
  countsOf: CountsOf,
) {
  const resultOf = memorised((statement): BreakdownResult =>
    breakdownResult(countsOf(statement, groupKey)),
  );
  return {
    status: 'shown' as const,
    answered,
    statements: byKey(statementsOf(questionnaire), resultOf),
    subthemes: byKey(subthemesOf(questionnaire), ({ statements }): BreakdownResult => {
      const scale = subthemeResult(scoredStatements(statements), resultOf, (answers) => answers);
      if (scale.status === 'withheld') return { status: 'withheld', reason: scale.reason };
      const { status, favourable } = scale;
      return { status, answered: scale.answered, favourable };
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
