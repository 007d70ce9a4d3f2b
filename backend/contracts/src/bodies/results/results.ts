import { Questionnaire } from '../rounds/questionnaire';
import { byKey, described, listOf, named, nullable, record, share, type Body } from '../schema';
import { ChangedItem, RoundComparison } from './changes';
import { BaselineComparison, ComparedItem, Headlines } from './comparison';
import { Evidence } from './evidence';
import { StatementResult } from './groups';
import { Highlights } from './highlights';
import { Since2020 } from './since-2020';
import { Breakdown, PublicationOverview } from './publication';
import { PublicationSummary } from './publication-summary';
import { OverallTrend, Trends } from './trends';

/** One published round's themes and subthemes with all that they are held against. */
export const RoundResults = named('RoundResults', {
  publication: PublicationOverview,
  questionnaire: Questionnaire,
  comparison: BaselineComparison,
  since2020: Since2020,
  change: described(
    'Beside the last round of its kind before it, or else the last one; null for the first',
    nullable(RoundComparison),
  ),
  earlierShares: described(
    'The share that the earlier round had, by theme or subtheme key, then by group key; only where `change` rests on the statements of the own figure',
    byKey(byKey(share)),
  ),
  headlines: described(
    'What to leave with: beside 2020, and beside the earlier round',
    record({ baseline: Headlines, change: Headlines }),
  ),
  highlights: described('The answer first', Highlights),
  overallTrend: OverallTrend,
});
export type RoundResults = Body<typeof RoundResults>;

/** All that the overview stands on. */
export const Results = named('Results', {
  publications: described('Newest first', listOf(PublicationSummary)),
  round: described(
    'The round asked for, or the newest; null where none is published',
    nullable(RoundResults),
  ),
});
export type Results = Body<typeof Results>;

/** All that a subtheme's page stands on besides. */
export const SubthemeResults = named('SubthemeResults', {
  statements: described(
    'By group key, then by statement key; only groups that are shown',
    byKey(byKey(StatementResult)),
  ),
  breakdowns: listOf(Breakdown),
  comparison: listOf(ComparedItem),
  change: listOf(ChangedItem),
  trends: Trends,
  evidence: Evidence,
});
export type SubthemeResults = Body<typeof SubthemeResults>;
