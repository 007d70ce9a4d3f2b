import { verdictFaults } from '../../coverage/check-verdicts';
import type { Questionnaire, Statement } from '../../questionnaire/questionnaire';
import { statementsOf } from '../../questionnaire/questionnaire-lookups';
import { correctedFindings, correctedQuestionnaire, type Correction } from './apply-corrections';
import type { FilesCoding } from '../layers/files-coding';
import type { Finding } from '../../baseline/baseline';

/** The first statement whose ties do not go together under the corrections, though in the files they do; null for none. */
export function clashingStatement(
  { report, questionnaire }: FilesCoding,
  corrections: readonly Correction[],
): Statement | null {
  const faults = (asked: Questionnaire, findings: readonly Finding[]) =>
    [...statementsOf(asked), asked.overall].map((statement) => ({
      statement,
      faults: verdictFaults(
        statement,
        findings.filter(({ id }) => statement.measures.includes(id)),
      ),
    }));
  const before = faults(questionnaire, report.findings);
  const after = faults(
    correctedQuestionnaire(questionnaire, corrections),
    correctedFindings(report.findings, corrections),
  );
  const clash = after.find((one, place) =>
    one.faults.some((fault) => !before[place]!.faults.includes(fault)),
  );
  return clash?.statement ?? null;
}
