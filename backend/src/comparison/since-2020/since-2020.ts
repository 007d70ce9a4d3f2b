import type {
  FindingNow,
  GroupSince2020,
  RememberedFinding,
  SaidShare,
  Since2020,
} from '@ledelsespuls/contracts/bodies/results/since-2020';
import type { Finding, Lexicon, VerdictRule } from '../../baseline/baseline';
import type { CountRange } from '../../disclosure/count-range';
import type { Publication, ShownGroup, StatementResult } from '../../publication/publication';
import type { Questionnaire, Statement } from '../../questionnaire/questionnaire';
import { statementsOf } from '../../questionnaire/questionnaire-lookups';
import { countOnSide, outsideShare } from './answers-that-say';
import { isGuarded } from './guard';
import { expectedOfAll, saidInterval, softened, verdictOf } from './rule';
import { tiedFinding, type TiedFinding } from './tied-finding';

/** How often a finding that has not changed is said to have fallen: `tests/bench/since-2020.mjs`. */
const FALSE_FALLS = 0.04;
const JUDGED: ReadonlySet<string> = new Set(['kommune', 'forvaltning']);

/** What a municipality's report of 2020 says, and how it is held against answers. */
export interface Report2020 {
  readonly findings: readonly Finding[];
  readonly lexicon: Lexicon;
  readonly rule: VerdictRule;
}

/**
 * What has become of the findings of 2020, in kommunen and each forvaltning: one verdict for each statement that a
 * finding can give one on. Subthemes and themes have none of their own, and centers have none at all.
 * @param isReplaced whether the municipality's own figure of 2020 stands in for the words on a statement in a group
 */
export function since2020(
  { groups }: Publication,
  questionnaire: Questionnaire,
  report: Report2020,
  isReplaced: (statement: Statement, group: ShownGroup) => boolean,
): Omit<Since2020, 'lexicon'> {
  const byId = new Map(report.findings.map((finding) => [finding.id, finding]));
  const used = new Map<string, Finding>();
  const kommune = groups.find(
    (group): group is ShownGroup => isShown(group) && group.kind === 'kommune',
  );
  const inGroup = (group: ShownGroup): GroupSince2020 => {
    const tied = [...statementsOf(questionnaire), questionnaire.overall].flatMap((statement) => {
      const tie = isReplaced(statement, group) ? null : tiedFinding(statement, group, byId, report);
      if (tie) used.set(tie.finding.id, tie.finding);
      return tie ? [{ statement, tie }] : [];
    });
    return groupSince2020(group, tied, report.rule, kommune);
  };
  const judged = groups.flatMap((group): [string, GroupSince2020][] =>
    group.status === 'shown' && JUDGED.has(group.kind) ? [[group.key, inGroup(group)]] : [],
  );
  const findings = [...used.values()].map(
    (finding) => [finding.id, rememberedFinding(finding)] as const,
  );
  return { findings: Object.fromEntries(findings), groups: Object.fromEntries(judged) };
}

interface Tied {
  readonly statement: Statement;
  readonly tie: TiedFinding;
}

function groupSince2020(
  group: ShownGroup,
  tied: readonly Tied[],
  rule: VerdictRule,
  kommune: ShownGroup | undefined,
): GroupSince2020 {
  const isTooSmall = group.kind !== 'kommune' && group.answered < rule.smallestGroup;
  const found = tied.map(({ statement, tie }) => {
    const whole = kommune && resultOf(kommune, statement);
    return findingNow(statement, tie, resultOf(group, statement), whole, rule);
  });
  const judged = found.map((now, place) => ({
    kind: tied[place]!.tie.finding.kind,
    verdict: now.status === 'shown' ? now.verdict : null,
    isShown: now.status === 'shown',
  }));
  const guarded =
    !isTooSmall &&
    isGuarded(
      judged.filter(({ isShown }) => isShown),
      rule,
    );
  const canFall = tied.filter(
    ({ tie }, place) => judged[place]!.isShown && tie.remembered.expected !== null,
  );
  return {
    findings: found.map((now) => {
      if (now.status === 'withheld') return now;
      const verdict = isTooSmall ? null : guarded ? softened(now.verdict) : now.verdict;
      return { ...now, verdict };
    }),
    isTooSmall,
    isGuarded: guarded,
    fallsByChance: isTooSmall ? 0 : canFall.length * FALSE_FALLS,
  };
}

function findingNow(
  { key: statementKey }: Statement,
  { finding, side, remembered, isOwn }: TiedFinding,
  result: StatementResult,
  whole: StatementResult | undefined,
  rule: VerdictRule,
): FindingNow {
  const tie = { statementKey, findingId: finding.id, isOwn };
  if (result.status === 'withheld') return { ...tie, status: 'withheld', reason: result.reason };
  const count = countOnSide(result, side);
  if (!count) return { ...tie, status: 'withheld', reason: 'protects-another' };
  const { answered } = result;
  const opposite = countOnSide(result, side === 'agree' ? 'disagree' : 'agree');
  const now = { count, answered };
  const outside = outsideShare(result) ?? (isShown(whole) ? outsideShare(whole) : null) ?? 0;
  const expected =
    remembered.expected === null ? null : expectedOfAll(remembered.expected, outside);
  return {
    ...tie,
    status: 'shown',
    answered,
    says: saidShare(count, answered),
    ...(opposite ? { opposite: saidShare(opposite, answered) } : {}),
    interval: saidInterval(now),
    expected,
    verdict: verdictOf({ ...remembered, expected }, now, rule),
  };
}

/** A statement's result in a group: only the overall one stands outside `statements`. */
export function resultOf({ statements, overall }: ShownGroup, { key }: Statement): StatementResult {
  return statements[key] ?? overall;
}

/** A count of people as a share of everybody who answered, as finely as it may be said. */
export function saidShare({ low, high }: CountRange, answered: number): SaidShare {
  return {
    value: (low + high) / 2 / answered,
    ...(low < high ? { range: { low: low / answered, high: high / answered } } : {}),
  };
}

/** What is known of a finding that answers are held against. */
export function rememberedFinding(finding: Finding): RememberedFinding {
  const { id, kind, quantifier, quantifierText, scope, lines, said, summary } = finding;
  return {
    ...{ id, kind, quantifier, quantifierText, scope, lines: [...lines] },
    summary,
    ...(said ? { said } : {}),
  };
}

function isShown<Result extends { readonly status: string }>(
  result: Result | undefined,
): result is Extract<Result, { status: 'shown' }> {
  return result?.status === 'shown';
}
