import { boundsBand } from '../baseline/derive-band';
import { baselineBands } from '../baseline/baseline-bands';
import type { CodedReport } from '../baseline/baseline.repository';
import type { BaselineComparison } from '../comparison/comparison';
import { compareWithBaseline } from '../comparison/compare-with-baseline';
import { Problem } from '../http/problem';
import type { Publication } from '../publication/publication';
import type { Questionnaire } from '../questionnaire/questionnaire';
import { findSubtheme } from '../questionnaire/questionnaire-lookups';
import type { EvidenceDto, PublicationSummaryDto } from './insight.dto';
import type { InsightRepository } from './insight.repository';

/** Reads publications, and holds them against 2020. */
export class InsightService {
  constructor(
    private readonly insight: InsightRepository,
    private readonly report: CodedReport,
  ) {}

  async list(): Promise<PublicationSummaryDto[]> {
    const publications = await this.insight.listPublications();
    return publications.map(({ content, publishedOn }) => {
      const { round } = JSON.parse(content) as Publication;
      const { key, name, kind, questionnaire, closedOn, simulated } = round;
      return {
        roundKey: key,
        name,
        kind,
        version: questionnaire,
        closedOn,
        publishedOn,
        simulated,
      };
    });
  }

  /** @throws Problem where the round has no publication */
  async publication(roundKey: string): Promise<Publication> {
    const found = await this.insight.findPublication(roundKey);
    if (!found) throw new Problem('publication-not-found', { params: { key: roundKey } });
    // Publications of method 1 have no breakdowns.
    const publication = JSON.parse(found.content) as Publication;
    return { ...publication, breakdowns: publication.breakdowns ?? [] };
  }

  async questionnaire(roundKey: string): Promise<Questionnaire> {
    return this.questionnaireOf(await this.publication(roundKey));
  }

  async baselineComparison(roundKey: string): Promise<BaselineComparison> {
    const publication = await this.publication(roundKey);
    const questionnaire = await this.questionnaireOf(publication);
    const numbers = await this.insight.listBaselineNumbers();
    const { findings, lexicon } = this.report;
    const bands = baselineBands(findings, lexicon, numbers);
    return compareWithBaseline(publication, questionnaire, bands);
  }

  /** What 2020 said of a subtheme: the findings, what measures them again, and the recommendations. */
  async evidence(roundKey: string, keyOrSlug: string): Promise<EvidenceDto> {
    const questionnaire = await this.questionnaire(roundKey);
    const found = findSubtheme(questionnaire, keyOrSlug);
    if (!found) throw new Problem('subtheme-not-found', { params: { key: keyOrSlug } });
    const { theme, subtheme } = found;
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
      findings: this.report.findings
        .filter((finding) => finding.subtheme === subtheme.key)
        .map((finding) => {
          const statements = measuring(finding.id);
          const bounds = boundsBand(finding) && statements.length > 0;
          return { ...finding, lines: [...finding.lines], statements, bounds };
        }),
      recommendations: this.report.recommendations
        .filter((recommendation) => recommendation.subtheme === subtheme.key)
        .map((recommendation) => ({ ...recommendation, lines: [...recommendation.lines] })),
    };
  }

  private questionnaireOf({ round }: Publication): Promise<Questionnaire> {
    return this.insight.findQuestionnaire(round.kind, round.questionnaire);
  }
}
