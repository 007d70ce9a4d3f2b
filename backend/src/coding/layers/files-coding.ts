import type { CodedReport } from '../../baseline/coded-report/coded-report';
import type { Finding } from '../../baseline/baseline';
import type { Questionnaire } from '../../questionnaire/questionnaire';
import { codingOf, type Coding } from '../coding';

/** A finding as the files code it, which is what reviewers judge. */
export interface FiledFinding {
  readonly finding: Finding;
  readonly coding: Coding;
  /** Changes exactly when what is judged does. */
  readonly mark: string;
}

/** What the files say, by the newest annual questionnaire; the order is the report's by subtheme. */
export abstract class FilesCoding {
  abstract readonly report: CodedReport;
  abstract readonly questionnaire: Questionnaire;
  abstract readonly findings: readonly FiledFinding[];
}

/** @param markOf a short name for a text, the same for the same */
export function filesCoding(
  report: CodedReport,
  questionnaire: Questionnaire,
  markOf: (text: string) => string,
): FilesCoding {
  const findings = report.findings.map((finding) => {
    const coding = codingOf(finding, questionnaire);
    const { lines, quantifierText, scope, subset } = finding;
    // A statement's words go with its key; an untied statement that comes or goes changes nothing.
    const ties = coding.ties.filter(({ tie }) => tie !== 'none');
    const judged = [coding.kind, coding.never, ties, lines, quantifierText, scope, subset];
    return { finding, coding, mark: markOf(JSON.stringify(judged)) };
  });
  return { report, questionnaire, findings };
}
