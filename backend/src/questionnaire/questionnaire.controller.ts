import { Controller, Get, Param } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Roles } from '../access/roles.decorator';
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
}
