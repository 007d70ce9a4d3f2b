import type { Evidence } from '@ledelsespuls/contracts/bodies/results/evidence';
import type { CodedReport } from '../baseline/coded-report/coded-report';
import { boundsBand } from '../baseline/bands/derive-band';
import type { Subtheme, Theme } from '../questionnaire/questionnaire';

/** What 2020 said of a subtheme: the findings, what measures them again, and the recommendations. */
export function evidenceOf(
  { findings, recommendations }: CodedReport,
  { theme, subtheme }: { readonly theme: Theme; readonly subtheme: Subtheme },
): Evidence {
  const measuring = (id: string) =>
    subtheme.statements.filter(({ measures }) => measures.includes(id)).map(({ key }) => key);
  return {
    subtheme: {
      key: subtheme.key,
      slug: subtheme.slug,
      name: subtheme.name,
      themeKey: theme.key,
      themeName: theme.name,
    },
    findings: findings
      .filter((finding) => finding.subtheme === subtheme.key)
      .map((finding) => {
        const statements = measuring(finding.id);
        const bounds = boundsBand(finding) && statements.length > 0;
        return { ...finding, lines: [...finding.lines], statements, bounds };
      }),
    recommendations: recommendations
      .filter((recommendation) => recommendation.subtheme === subtheme.key)
      .map((recommendation) => ({ ...recommendation, lines: [...recommendation.lines] })),
  };
}
