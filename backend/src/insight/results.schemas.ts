import { getSchemaPath } from '@nestjs/swagger';
import { QuestionnaireDto } from '../questionnaire/questionnaire.dto';
import {
  CHANGE_SCHEMA,
  CHANGED_ITEMS,
  COMPARED_ITEMS,
  COMPARISON_SCHEMA,
  HEADLINES,
  TRENDS_SCHEMA,
} from './comparison.schemas';
import { PublicationSummary } from '@ledelsespuls/contracts/bodies/publication-summary';
import { EvidenceDto } from './insight.dto';
import { ASSOCIATIONS, BREAKDOWNS, groupsWith, HEAD, STATEMENTS } from './publication.schemas';
import { byKey, listOf, record, share } from './schema-words';

/** `Results`. */
export const RESULTS_SCHEMA = record({
  publications: listOf(PublicationSummary),
  round: {
    ...record({
      publication: record({ ...HEAD, groups: groupsWith({}) }, { associations: ASSOCIATIONS }),
      questionnaire: { $ref: getSchemaPath(QuestionnaireDto) },
      comparison: COMPARISON_SCHEMA,
      change: { ...CHANGE_SCHEMA, nullable: true },
      earlierShares: byKey(byKey(share)),
      headlines: record({ baseline: HEADLINES, change: HEADLINES }),
    }),
    nullable: true,
  },
});

/** `SubthemeResults`. */
export const SUBTHEME_SCHEMA = record({
  statements: byKey(STATEMENTS),
  breakdowns: BREAKDOWNS,
  comparison: COMPARED_ITEMS,
  change: CHANGED_ITEMS,
  trends: TRENDS_SCHEMA,
  evidence: { $ref: getSchemaPath(EvidenceDto) },
});
