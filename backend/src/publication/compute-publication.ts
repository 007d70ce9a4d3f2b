import { protectTree, type Protection } from '../disclosure/protect-tree';
import type { Questionnaire, Statement } from '../questionnaire/questionnaire';
import { statementsOf } from '../questionnaire/questionnaire-lookups';
import type { ScaleScore } from '../statistics/scale-score';
import type { CollectedResponse, PublicationInput } from './collected-response';
import type {
  Publication,
  PublishedGroup,
  ScaleResult,
  StatementResult,
  WithheldReason,
} from './publication';
import { scaleResult, scaleScores } from './scale-result';
import { countOnScale, SMALLEST_DETAIL, statementResult } from './statement-result';

type Group = PublicationInput['organisation'][number];
type ByGroup<Result> = (group: Group) => Result;
/** Protects a figure over the groups shown, by the number of answers behind it in each. */
type Protect = (countOf: (key: string) => number) => Protection;

const KIND_ORDER = ['kommune', 'forvaltning', 'center', 'enhed'];

/**
 * Works out, once, everything that may ever be shown of a round. Groups with fewer than `minimum`
 * answers are withheld, and those that protect them; the same rule holds for every statement,
 * subtheme and theme on the number who answered it. A statement that is withheld in any shown group
 * is left out of all subtheme and theme figures, so that no figure can be found by subtraction.
 * The order of the responses does not matter, and the same input gives the same result.
 */
export function computePublication(input: PublicationInput): Publication {
  const { method, round, minimum, questionnaire, responses } = input;
  const groups = [...input.organisation].sort(inOrder);
  const answered = responses.filter(({ answers }) => Object.keys(answers).length > 0);
  const responsesOf = new Map(
    groups.map(({ key }) => [key, answered.filter(({ groupKeys }) => groupKeys.includes(key))]),
  );
  const inGroup = (key: string): CollectedResponse[] => responsesOf.get(key) ?? [];
  const groupProtection = protectTree(groups, minimum, (key) => inGroup(key).length);
  const protect: Protect = (countOf) =>
    protectTree(groups, minimum, countOf, (key) => groupProtection.get(key) === null);

  const asked = [...statementsOf(questionnaire), questionnaire.overall];
  const statements = new Map(
    asked.map((statement) => [
      statement.key,
      statementByGroup(statement, groups, inGroup, protect),
    ]),
  );
  const shownGroups = groups.filter(({ key }) => groupProtection.get(key) === null);
  const isLeftOut = ({ key }: Statement) =>
    shownGroups.some((group) => statements.get(key)?.(group).status === 'withheld');
  const counted = new Set(statementsOf(questionnaire).filter((statement) => !isLeftOut(statement)));
  const scale = (of: readonly Statement[]) =>
    scaleByGroup(
      of.filter((statement) => counted.has(statement)),
      inGroup,
      protect,
    );
  const { subthemes, themes } = scalesOf(questionnaire, scale);

  return {
    method,
    round,
    minimum,
    leftOut: statementsOf(questionnaire)
      .filter(isLeftOut)
      .map(({ key }) => key),
    groups: groups.map((group): PublishedGroup => {
      const { key, name, kind, parentKey, baselineScope, invited } = group;
      const identity = { key, name, kind, parentKey, baselineScope };
      const reason = groupProtection.get(key) ?? null;
      if (reason !== null) return { ...identity, status: 'withheld', reason };
      const { [questionnaire.overall.key]: overall, ...ofStatements } = resultsIn(
        group,
        statements,
      );
      return {
        ...identity,
        status: 'shown',
        invited,
        answered: inGroup(key).length,
        statements: ofStatements,
        subthemes: resultsIn(group, subthemes),
        themes: resultsIn(group, themes),
        overall: overall!,
      };
    }),
  };
}

function statementByGroup(
  statement: Statement,
  groups: readonly Group[],
  inGroup: (key: string) => CollectedResponse[],
  protect: Protect,
): ByGroup<StatementResult> {
  const countOf = (key: string) => countOnScale(statement.key, inGroup(key));
  const protection = protect(countOf);
  // Five categories of a whole less those of its parts are the five categories of the rest.
  const detail = protectTree(
    groups,
    SMALLEST_DETAIL,
    countOf,
    (key) => protection.get(key) === null,
  );
  return (group) =>
    withheldBy(protection, group) ??
    statementResult(statement, inGroup(group.key), group.invited, detail.get(group.key) === null);
}

function scaleByGroup(
  statements: readonly Statement[],
  inGroup: (key: string) => CollectedResponse[],
  protect: Protect,
): ByGroup<ScaleResult> {
  const memory = new Map<string, ScaleScore[]>();
  const scoresIn = (key: string): ScaleScore[] => {
    const scores = memory.get(key) ?? scaleScores(statements, inGroup(key));
    memory.set(key, scores);
    return scores;
  };
  const protection = protect((key) => scoresIn(key).length);
  return (group) =>
    withheldBy(protection, group) ?? scaleResult(scoresIn(group.key), group.invited);
}

function withheldBy(
  protection: Protection,
  { key }: Group,
): { status: 'withheld'; reason: WithheldReason } | null {
  const reason = protection.get(key) ?? null;
  return reason === null ? null : { status: 'withheld', reason };
}

function scalesOf(
  { themes }: Questionnaire,
  scale: (statements: readonly Statement[]) => ByGroup<ScaleResult>,
) {
  const ofSubthemes = themes.flatMap(({ subthemes }) =>
    subthemes.map(({ key, statements }) => [key, scale(statements)] as const),
  );
  const ofThemes = themes.map(
    ({ key, subthemes }) =>
      [key, scale(subthemes.flatMap(({ statements }) => statements))] as const,
  );
  return { subthemes: new Map(ofSubthemes), themes: new Map(ofThemes) };
}

function resultsIn<Result>(
  group: Group,
  items: ReadonlyMap<string, ByGroup<Result>>,
): Record<string, Result> {
  return Object.fromEntries([...items].map(([key, resultOf]) => [key, resultOf(group)]));
}

function inOrder(a: Group, b: Group): number {
  return (
    KIND_ORDER.indexOf(a.kind) - KIND_ORDER.indexOf(b.kind) ||
    a.name.localeCompare(b.name, 'da') ||
    (a.key < b.key ? -1 : 1)
  );
}
