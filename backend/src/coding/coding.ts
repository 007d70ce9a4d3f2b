import type { Coding, TieOf } from '@ledelsespuls/contracts/bodies/baseline/coding';
import type { Finding } from '../baseline/baseline';
import type { Questionnaire, Statement } from '../questionnaire/questionnaire';
import { statementsOf } from '../questionnaire/questionnaire-lookups';

export type { Coding, Tie, TieOf } from '@ledelsespuls/contracts/bodies/baseline/coding';

/** A statement that a finding is tied to or could be. */
export interface Candidate {
  readonly statement: Statement;
  readonly tie: TieOf['tie'];
}

/**
 * The statements that a finding is tied to, or could be by its subtheme, in the order they are asked.
 * The overall statement is among them where it is tied.
 */
export function candidatesFor(finding: Finding, questionnaire: Questionnaire): Candidate[] {
  const own = questionnaire.themes
    .flatMap(({ subthemes }) => subthemes)
    .filter(({ key }) => key === finding.subtheme)
    .flatMap(({ statements }) => statements);
  return [...statementsOf(questionnaire), questionnaire.overall]
    .filter((statement) => own.includes(statement) || statement.measures.includes(finding.id))
    .map((statement) => ({ statement, tie: tieOf(statement, finding.id) }));
}

/** How a finding is coded: its kind, and its tie to each statement that it could be tied to. */
export function codingOf(finding: Finding, questionnaire: Questionnaire): Coding {
  const { kind, never } = finding;
  return {
    kind,
    ...(never ? { never } : {}),
    ties: candidatesFor(finding, questionnaire).map(({ statement, tie }) => ({
      ...{ statement: statement.key, tie },
    })),
  };
}

/** What a finding is to a statement. */
export function tieOf({ measures, verdict = [] }: Statement, finding: string): TieOf['tie'] {
  if (verdict.includes(finding)) return 'verdict';
  return measures.includes(finding) ? 'evidence' : 'none';
}

/** Whether two codings of a finding say the same; a statement that one of them lacks is untied there. */
export function isSameCoding(one: Coding, other: Coding): boolean {
  const ties = (coding: Coding) =>
    coding.ties
      .filter(({ tie }) => tie !== 'none')
      .map(({ statement, tie }) => `${statement}/${tie}`)
      .sort()
      .join();
  return (
    one.kind === other.kind &&
    (one.never ?? null) === (other.never ?? null) &&
    ties(one) === ties(other)
  );
}
