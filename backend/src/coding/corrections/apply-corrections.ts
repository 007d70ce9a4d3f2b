import type { Finding } from '../../baseline/baseline';
import { DIRECTION_OF_KIND } from '../../baseline/coded-report/check-kinds';
import { ELIGIBLE_KINDS } from '../../coverage/check-verdicts';
import type { Questionnaire, Statement } from '../../questionnaire/questionnaire';
import { tieOf, type Coding, type Tie } from '../coding';

/** What is put in place of the files' coding of a finding: its kind, and those of its ties that are others. */
export interface Correction {
  readonly finding: string;
  readonly coding: Coding;
}

/**
 * A finding as it is after it was coded so. Its direction goes with its kind; one that can give no
 * verdict may point anywhere and keeps the direction that it has, but for a contrast, which is mixed.
 */
export function withCoding(finding: Finding, { kind, never }: Omit<Coding, 'ties'>): Finding {
  const coded: { -readonly [Field in keyof Finding]: Finding[Field] } = { ...finding, kind };
  delete coded.never;
  if (never) coded.never = never;
  coded.direction = directionOf({ kind, never }) ?? finding.direction;
  return coded;
}

/** The direction that goes with a coding; null where the finding keeps its own. */
export function directionOf({
  kind,
  never,
}: Pick<Coding, 'kind' | 'never'>): Finding['direction'] | null {
  if (kind !== 'never') return DIRECTION_OF_KIND[kind];
  return never === 'contrast' ? 'mixed' : null;
}

/** The findings with the corrections in place of what the files say of them; their order stays. */
export function correctedFindings(
  findings: readonly Finding[],
  corrections: readonly Correction[],
): Finding[] {
  const byFinding = new Map(corrections.map(({ finding, coding }) => [finding, coding]));
  return findings.map((finding) => {
    const coding = byFinding.get(finding.id);
    return coding ? withCoding(finding, coding) : finding;
  });
}

/** A questionnaire with the corrected ties. A statement has its key for ever, so its ties follow it to every version. */
export function correctedQuestionnaire<Asked extends Questionnaire>(
  questionnaire: Asked,
  corrections: readonly Correction[],
): Asked {
  if (corrections.length === 0) return questionnaire;
  const corrected = (statement: Statement): Statement =>
    corrections.reduce((one, { finding, coding }) => {
      const found = coding.ties.find(({ statement: key }) => key === statement.key);
      if (found) return withTie(one, finding, found.tie);
      // An earlier version may rest a verdict on it by a statement that nobody asks any more.
      const isOver = !ELIGIBLE_KINDS.includes(coding.kind) && tieOf(one, finding) === 'verdict';
      return isOver ? withTie(one, finding, 'evidence') : one;
    }, statement);
  return {
    ...questionnaire,
    overall: corrected(questionnaire.overall),
    themes: questionnaire.themes.map((theme) => ({
      ...theme,
      subthemes: theme.subthemes.map((subtheme) => ({
        ...subtheme,
        statements: subtheme.statements.map(corrected),
      })),
    })),
  };
}

/** A statement with such a tie to a finding; the others stay, and so does their order. */
export function withTie(statement: Statement, finding: string, tie: Tie): Statement {
  const { verdict = [], ...rest } = statement;
  const set = (ids: readonly string[], isIn: boolean) =>
    isIn === ids.includes(finding)
      ? ids
      : isIn
        ? [...ids, finding]
        : ids.filter((id) => id !== finding);
  const resting = set(verdict, tie === 'verdict');
  return {
    ...rest,
    measures: set(statement.measures, tie !== 'none'),
    ...(resting.length > 0 ? { verdict: resting } : {}),
  };
}

/** The ties of a coding that are others than in the files. */
export function changedTies(coding: Coding, filed: Coding): Coding['ties'] {
  const filedTie = (key: string) =>
    filed.ties.find(({ statement }) => statement === key)?.tie ?? 'none';
  return coding.ties.filter(({ statement, tie }) => tie !== filedTie(statement));
}
