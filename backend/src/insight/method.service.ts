import type { Method } from '@ledelsespuls/contracts/bodies/results/evidence';
import type { VerdictRule } from '../baseline/baseline';
import type { Provenance } from '../baseline/coded-report/provenance';
import type { CodingLayer } from '../coding/layers/coding-layer.service';
import { basisOf, lexiconWith } from '../elicitation/lexicon-with';
import type { InsightRepository } from './insight.repository';
import { methodReview } from './method-review';

/** Says what comparisons with 2020 rest on. */
export class MethodService {
  constructor(
    private readonly insight: InsightRepository,
    private readonly coding: CodingLayer,
    private readonly provenance: Provenance,
  ) {}

  /** Who was interviewed, how far codings agree and are reviewed, the rule, and the lexicon in use. */
  async method(): Promise<Method> {
    const { source, coded, agreement } = this.provenance;
    const [{ report }, review, elicited] = await Promise.all([
      this.coding.held(),
      this.coding.review(),
      this.insight.newestLexicon(),
    ]);
    return {
      interviewed: source.interviewed,
      leaders: source.leaders,
      findings: coded.findings,
      recommendations: coded.recommendations,
      codings: agreement.codings,
      matched: agreement.matched,
      onlyInOne: agreement.onlyInOne,
      kappa: { ...agreement.kappa },
      rule: shareRule(report.rule),
      lexiconBasis: basisOf(elicited),
      lexicon: Object.values(lexiconWith(report.lexicon, elicited)).map(
        ({ words, share, expected }) => ({
          words,
          ...share,
          ...(expected
            ? { expected: { same: expected.same / 100, opposite: expected.opposite / 100 } }
            : {}),
        }),
      ),
      review: methodReview(review),
    };
  }
}

/** The thresholds as shares, for readers. */
function shareRule({ foundAgain, smallestGroup, ...rule }: VerdictRule): Method['rule'] {
  const { strict, likely, persists, stillPresent } = rule;
  return {
    ...{ strict: strict / 100, likely: likely / 100 },
    foundAgain: { floor: foundAgain.floor / 100, below: foundAgain.below / 100 },
    ...{ persists: persists / 100, stillPresent: stillPresent / 100, smallestGroup },
  };
}
