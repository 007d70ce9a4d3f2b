import type {
  FindingsSince2020,
  GroupOfFindings,
  JudgedStatement,
  WishedStatement,
} from '@ledelsespuls/contracts/bodies/results/findings-since-2020';
import type { FindingNow, Since2020 } from '@ledelsespuls/contracts/bodies/results/since-2020';
import type { CodedReport } from '../../baseline/coded-report/coded-report';
import type { Finding } from '../../baseline/baseline';
import { countOnSide } from './answers-that-say';
import { saidInterval } from './rule';
import { rememberedFinding, resultOf, saidShare } from './since-2020';
import type { AskedPublication } from '../between-rounds/compare-rounds';
import type { ShownGroup } from '../../publication/publication';
import type { Statement, Subtheme } from '../../questionnaire/questionnaire';

const KOMMUNEN = 'kommunen';

type Report = Pick<CodedReport, 'findings' | 'recommendations' | 'lexicon'>;

interface Asked {
  readonly statement: Statement;
  readonly subtheme: Subtheme | null;
}

/**
 * All of a round's statements that the report of 2020 speaks of: what has become of each finding by group, and what was
 * wished for, with the recommendations on it and where it stands now. What is withheld stays so.
 * @param since what the verdicts of the round are
 */
export function findingsSince2020(
  { publication, questionnaire }: AskedPublication,
  since: Pick<Since2020, 'findings' | 'groups'>,
  report: Report,
): FindingsSince2020 {
  const asked: Asked[] = [
    ...questionnaire.themes.flatMap(({ subthemes }) =>
      subthemes.flatMap((subtheme) =>
        subtheme.statements.map((statement) => ({ statement, subtheme })),
      ),
    ),
    { statement: questionnaire.overall, subtheme: null },
  ];
  const groups = publication.groups.filter(
    (group): group is ShownGroup => group.status === 'shown' && group.key in since.groups,
  );
  return {
    roundKey: publication.round.key,
    findings: asked.flatMap((one) => judgedStatements(one, since, report)),
    wishes: asked.flatMap((one) => wishedStatements(one, groups, report)),
    groups: Object.fromEntries(
      groups.map((group) => [group.key, groupOf(group, since, asked.length)]),
    ),
  };
}

/** One for each finding that any group is held against: a forvaltning may have one of its own. */
function judgedStatements(
  { statement, subtheme }: Asked,
  { findings, groups }: Pick<Since2020, 'findings' | 'groups'>,
  { lexicon }: Report,
): JudgedStatement[] {
  const tied = Object.entries(groups).flatMap(([groupKey, group]) =>
    group.findings
      .filter(({ statementKey }) => statementKey === statement.key)
      .map((now) => ({ groupKey, now })),
  );
  const ids = [...new Set(tied.map(({ now }) => now.findingId))];
  return ids.map((id) => {
    const finding = findings[id]!;
    const held = tied.filter(({ now }) => now.findingId === id);
    return {
      finding,
      range: lexicon[finding.quantifier]?.share ?? null,
      ...placed(statement, subtheme),
      groups: Object.fromEntries(held.map(({ groupKey, now }) => [groupKey, judgedShare(now)])),
    };
  });
}

function judgedShare(now: FindingNow): JudgedStatement['groups'][string] {
  if (now.status === 'withheld') return { status: 'withheld', reason: now.reason };
  const { status, answered, says, opposite, interval, verdict, expected, isOwn } = now;
  return {
    ...{ status, answered, says, interval, verdict, expected, isOwn },
    ...(opposite ? { opposite } : {}),
  };
}

function wishedStatements(
  { statement, subtheme }: Asked,
  groups: readonly ShownGroup[],
  { findings, recommendations }: Report,
): WishedStatement[] {
  const wishes = findings.filter(
    ({ id, kind, scope }) =>
      kind === 'wish' && scope === KOMMUNEN && statement.measures.includes(id),
  );
  if (wishes.length === 0) return [];
  return [
    {
      ...placed(statement, subtheme),
      wishes: sortedByLine(wishes).map(rememberedFinding),
      recommendations: recommendations
        .filter((one) => one.subtheme === subtheme?.key)
        .map((one) => ({ ...one, lines: [...one.lines] })),
      groups: Object.fromEntries(groups.map((group) => [group.key, levelIn(group, statement)])),
    },
  ];
}

const sortedByLine = (findings: readonly Finding[]) =>
  [...findings].sort((one, other) => one.lines[0] - other.lines[0]);

function levelIn(group: ShownGroup, statement: Statement): WishedStatement['groups'][string] {
  const result = resultOf(group, statement);
  if (result.status === 'withheld') return { status: 'withheld', reason: result.reason };
  const { answered } = result;
  const count = countOnSide(result, 'agree')!;
  return {
    status: 'shown',
    answered,
    share: saidShare(count, answered),
    interval: saidInterval({ count, answered }),
  };
}

const placed = ({ key, text }: Statement, subtheme: Subtheme | null) => ({
  statement: { key, text },
  subtheme: subtheme && { key: subtheme.key, slug: subtheme.slug, name: subtheme.name },
});

function groupOf(
  { key, name, kind, answered }: ShownGroup,
  { groups }: Pick<Since2020, 'groups'>,
  asked: number,
): GroupOfFindings {
  const { findings, isTooSmall, isGuarded, fallsByChance } = groups[key]!;
  const shown = findings.filter((now) => now.status === 'shown');
  return {
    ...{ name, kind, answered, isTooSmall, isGuarded, fallsByChance },
    withoutVerdict: {
      unclear: shown.filter(({ verdict }) => verdict === null).length,
      hidden: findings.length - shown.length,
      withoutFinding: asked - findings.length,
    },
  };
}
