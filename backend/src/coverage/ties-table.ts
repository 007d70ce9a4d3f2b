import type { Finding } from '../baseline/baseline';
import type { CodedReport } from '../baseline/coded-report/coded-report';
import type { Questionnaire, Statement } from '../questionnaire/questionnaire';
import { statementsOf } from '../questionnaire/questionnaire-lookups';

const HEADER = ['Statement', 'Finding', 'Lines', 'Word', 'Kind', 'Use', 'Why'];

/**
 * All ties of a questionnaire as a Markdown table, a row a tie, with what each is used for and why; before
 * it, how many statements can give a verdict on a strength and on a problem. A statement counts once, and
 * for kommunen unless all that it can be held against is of one area.
 */
export function tiesTable(questionnaire: Questionnaire, report: CodedReport): string {
  const statements = [...statementsOf(questionnaire), questionnaire.overall];
  const findings = new Map(report.findings.map((finding) => [finding.id, finding]));
  const reasons = new Map(
    report.ties.map(({ statement, finding, reason }) => [`${statement} ${finding}`, reason]),
  );
  const rows = statements.flatMap((statement) => {
    const { key, text, problem, measures } = statement;
    const name = `\`${key}\` ${text.da}${problem ? ' (problem)' : ''}`;
    if (measures.length === 0) return [[name, '', '', '', '', '', '']];
    return measures.flatMap((id) => {
      const finding = findings.get(id);
      return finding ? [[name, ...tieCells(statement, finding, reasons)]] : [];
    });
  });
  const lines = [HEADER, HEADER.map(() => '---'), ...rows].map(
    (cells) => `| ${cells.join(' | ')} |`,
  );
  return [...counts(statements, findings), '', ...lines].join('\n');
}

function tieCells(
  { key, verdict = [] }: Statement,
  { id, lines, quantifier, kind, never, scope }: Finding,
  reasons: ReadonlyMap<string, string>,
): string[] {
  return [
    scope === 'kommunen' ? id : `${id} (${scope})`,
    lines.join('–'),
    quantifier,
    never ? `${kind}: ${never}` : kind,
    verdict.includes(id) ? '**verdict**' : 'evidence',
    reasons.get(`${key} ${id}`) ?? '',
  ];
}

function counts(
  statements: readonly Statement[],
  findings: ReadonlyMap<string, Finding>,
): string[] {
  const resting = statements.map(({ verdict = [] }) =>
    verdict.flatMap((id) => findings.get(id) ?? []),
  );
  const forAll = resting.map((list) => list.filter(({ scope }) => scope === 'kommunen'));
  const count = (lists: readonly Finding[][], kind: Finding['kind']) =>
    lists.filter((list) => list.some((finding) => finding.kind === kind)).length;
  const ofOneArea = resting.filter((list) => list.some(({ scope }) => scope !== 'kommunen')).length;
  return [
    `${statements.length} statements, ${statements.filter(({ problem }) => problem).length} in the words of a problem.`,
    `Verdicts for kommunen: strengths ${count(forAll, 'strength')}, problems ${count(forAll, 'problem')}, circumstances ${count(forAll, 'circumstance')}, problems with a loose word ${count(forAll, 'weak-problem')}.`,
    `Verdicts on a finding of one area: ${ofOneArea}.`,
  ];
}
