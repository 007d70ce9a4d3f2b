import { Controller, Get, Param, StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiParam, ApiProduces, ApiTags } from '@nestjs/swagger';
import { Roles } from '../access/roles.decorator';
import { Problem } from '../http/problem';
import { QuestionnaireDto, QuestionnaireSummaryDto } from './questionnaire.dto';
import { QuestionnaireService } from './questionnaire.service';

@ApiTags('questionnaires')
@Roles('hr', 'directorate')
@Controller('questionnaires')
export class QuestionnaireController {
  constructor(private readonly questionnaires: QuestionnaireService) {}

  @Get()
  @ApiOkResponse({ type: [QuestionnaireSummaryDto] })
  list(): QuestionnaireSummaryDto[] {
    return this.questionnaires.list();
  }

  @Get(':kind/:version')
  @ApiOkResponse({ type: QuestionnaireDto })
  find(@Param('kind') kind: string, @Param('version') version: string): QuestionnaireDto {
    return this.questionnaires.find(kind, version).content;
  }

  /** The questionnaire to print, as an accessible PDF in Danish or English. */
  @Get(':kind/:version/paper/:language')
  @ApiParam({ name: 'language', enum: ['da', 'en'] })
  @ApiProduces('application/pdf')
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async print(
    @Param('kind') kind: string,
    @Param('version') version: string,
    @Param('language') language: string,
  ): Promise<StreamableFile> {
    if (language !== 'da' && language !== 'en') throw new Problem('page-not-found');
    const pdf = await this.questionnaires.print(kind, version, language);
    const name = `${kind}-${version}-${language}.pdf`;
    return new StreamableFile(pdf, {
      type: 'application/pdf',
      disposition: `inline; filename="${name}"`,
    });
  }
}
