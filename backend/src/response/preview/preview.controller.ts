import { Controller, Get, Header, Param } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Survey } from '@ledelsespuls/contracts/bodies/answering/survey';
import { Roles } from '../../access/roles.decorator';
import { Answers } from '../../problem/answers.decorator';
import { QuestionnaireService } from '../../questionnaire/questionnaire.service';
import { danishDay } from '../../round/days/calendar-day';
import { previewSurvey } from './preview-survey';

const FORTNIGHT_MILLISECONDS = 14 * 24 * 60 * 60 * 1000;

@ApiTags('answer')
@Roles('hr')
@Controller('answer/preview')
export class PreviewController {
  constructor(private readonly questionnaires: QuestionnaireService) {}

  /** A questionnaire as leaders meet it. There is no link behind it, so nothing can be sent. */
  @Get(':kind/:version')
  @Answers('GET /api/answer/preview/{kind}/{version}')
  @Header('Cache-Control', 'no-store')
  view(@Param('kind') kind: string, @Param('version') version: string): Survey {
    const closesOn = danishDay(new Date(Date.now() + FORTNIGHT_MILLISECONDS));
    return previewSurvey(this.questionnaires.find(kind, version).content, closesOn);
  }
}
