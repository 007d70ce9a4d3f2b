import { Controller, Get, Param } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Roles } from '../access/roles.decorator';
import type { BaselineComparison } from '../comparison/comparison';
import type { Publication } from '../publication/publication';
import { QuestionnaireDto } from '../questionnaire/questionnaire.dto';
import { EvidenceDto, PublicationSummaryDto } from './insight.dto';
import { COMPARISON_SCHEMA, PUBLICATION_SCHEMA } from './insight.schemas';
import { InsightService } from './insight.service';

@ApiTags('insight')
@Roles('hr', 'directorate')
@Controller('publications')
export class InsightController {
  constructor(private readonly insight: InsightService) {}

  /** Published rounds, newest first. */
  @Get()
  @ApiOkResponse({ type: [PublicationSummaryDto] })
  list(): Promise<PublicationSummaryDto[]> {
    return this.insight.list();
  }

  /** Everything that may be shown of a round. */
  @Get(':roundKey')
  @ApiOkResponse({ schema: PUBLICATION_SCHEMA })
  find(@Param('roundKey') roundKey: string): Promise<Publication> {
    return this.insight.publication(roundKey);
  }

  /** What was asked in it. */
  @Get(':roundKey/questionnaire')
  @ApiOkResponse({ type: QuestionnaireDto })
  questionnaire(@Param('roundKey') roundKey: string): Promise<QuestionnaireDto> {
    return this.insight.questionnaire(roundKey);
  }

  /** The round beside 2020, for each group and each theme, subtheme and statement. */
  @Get(':roundKey/baseline-comparison')
  @ApiOkResponse({ schema: COMPARISON_SCHEMA })
  compare(@Param('roundKey') roundKey: string): Promise<BaselineComparison> {
    return this.insight.baselineComparison(roundKey);
  }

  /** The findings of 2020 behind a subtheme's band, and the recommendations. */
  @Get(':roundKey/subthemes/:slug/evidence')
  @ApiOkResponse({ type: EvidenceDto })
  evidence(@Param('roundKey') roundKey: string, @Param('slug') slug: string): Promise<EvidenceDto> {
    return this.insight.evidence(roundKey, slug);
  }
}
