import type { CodedReport } from '../baseline/coded-report/baseline.repository';
import { boundsBand } from '../baseline/bands/derive-band';
import type { FileFault } from '../questionnaire/files/file-fault';
import type { QuestionnaireFile } from '../questionnaire/files/questionnaire-file';
import { statementsOf } from '../questionnaire/questionnaire-lookups';

const UNTIED_FILE = 'baselines/2020/untied.yaml';

/**
 * Every finding that counts for a band is tied to a statement of the newest annual questionnaire, or
 * listed as untied with a reason, and never both; every subtheme of it has a statement with a band, or
 * says why not.
 * @param files the newest version of a kind before the others of it
 */
export function checkTies(
  files: readonly QuestionnaireFile[],
  { findings, untied }: CodedReport,
): FileFault[] {
  const annual = files.filter(({ content }) => content.kind === 'annual').slice(0, 1);
  const tied = new Set(
    annual.flatMap(({ content }) =>
      [...statementsOf(content), content.overall].flatMap(({ measures }) => measures),
    ),
  );
  const counting = new Set(findings.filter(boundsBand).map(({ id }) => id));
  const listed = untied.flatMap((group) => group.findings);
  const fault = (id: string, message: string): FileFault => ({
    file: UNTIED_FILE,
    line: null,
    key: id,
    message,
  });
  return [
    ...[...counting]
      .filter((id) => !tied.has(id) && !listed.includes(id))
      .map((id) => fault(id, 'is neither tied nor listed with a reason')),
    ...listed.filter((id) => tied.has(id)).map((id) => fault(id, 'is tied and listed as untied')),
    ...listed
      .filter((id) => !counting.has(id))
      .map((id) => fault(id, 'is no finding that counts for a band')),
    ...annual.flatMap(({ file, content }) =>
      content.themes
        .flatMap(({ subthemes }) => subthemes)
        .filter(
          ({ statements, withoutBand }) =>
            !withoutBand &&
            !statements.some(({ measures }) => measures.some((id) => counting.has(id))),
        )
        .map(({ key }) => ({
          file,
          line: null,
          key,
          message: 'no statement has a band; say why in withoutBand',
        })),
    ),
  ];
}
