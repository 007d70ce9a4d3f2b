import type { CodedReport } from '../baseline/coded-report/coded-report';
import { REPORT_FOLDER } from '../baseline/coded-report/coded-report';
import type { FileFault } from '../questionnaire/files/file-fault';
import type { QuestionnaireFile } from '../questionnaire/files/questionnaire-file';
import { statementsOf } from '../questionnaire/questionnaire-lookups';

/**
 * Every tie of the newest annual questionnaire has one judgement in `ties.yaml`, and every judgement a tie.
 * @param files the newest version of a kind before the others of it
 */
export function checkJudgements(
  files: readonly QuestionnaireFile[],
  { ties }: CodedReport,
): FileFault[] {
  const content = files.find((one) => one.content.kind === 'annual')?.content;
  if (!content) return [];
  const tied = [...statementsOf(content), content.overall].flatMap(({ key, measures }) =>
    measures.map((id) => `${key} ${id}`),
  );
  const judged = ties.map(({ statement, finding }) => `${statement} ${finding}`);
  const fault = (key: string, message: string): FileFault => ({
    file: `${REPORT_FOLDER}/ties.yaml`,
    line: null,
    key,
    message,
  });
  return [
    ...tied
      .filter((tie) => !judged.includes(tie))
      .map((tie) => fault(tie, 'the tie is not judged')),
    ...judged
      .filter((tie) => !tied.includes(tie))
      .map((tie) => fault(tie, 'the newest annual questionnaire has no such tie')),
    ...judged
      .filter((tie, place) => judged.indexOf(tie) !== place)
      .map((tie) => fault(tie, 'the tie is judged twice')),
  ];
}
