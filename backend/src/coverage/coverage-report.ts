import type { CodedReport } from '../baseline/coded-report/baseline.repository';
import { boundsBand } from '../baseline/bands/derive-band';
import type { Questionnaire } from '../questionnaire/questionnaire';

/** How far a questionnaire measures the findings of 2020 again, a line a subtheme, then the reasons for the rest. */
export function coverageReport(
  questionnaire: Questionnaire,
  { findings, untied }: CodedReport,
): string {
  const counting = findings.filter(boundsBand);
  const lines = questionnaire.themes.flatMap(({ subthemes }) =>
    subthemes.map(({ key, name, statements }) => {
      const ids = new Set(statements.flatMap(({ measures }) => measures));
      const here = counting.filter(({ subtheme }) => subtheme === key);
      const tied = here.filter(({ id }) => ids.has(id)).length;
      const banded = statements.filter(({ measures }) =>
        measures.some((id) => counting.some((one) => one.id === id)),
      );
      return `${key}  ${tied} of ${here.length} findings tied; ${banded.length} of ${statements.length} statements have a band  ${name.da}`;
    }),
  );
  const reasons = untied.map(({ reason, findings: ids }) => `${ids.length} untied: ${reason.en}`);
  return [...lines, '', ...reasons].join('\n');
}
