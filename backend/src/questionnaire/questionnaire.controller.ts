import { Controller, Get, Param, Post, StreamableFile } from '@nestjs/common';
import { ApiParam, ApiTags } from '@nestjs/swagger';
import type {
  Questionnaire,
  QuestionnaireSummary,
} from '@ledelsespuls/contracts/bodies/rounds/questionnaire';
import { Roles } from '../access/roles.decorator';
import { Answers } from '../problem/answers.decorator';
import { Problem } from '../problem/problem';
import { QuestionnaireService } from './questionnaire.service';
import { ReleasedVersions } from './released-versions.repository';

@ApiTags('questionnaires')
@Roles('hr', 'directorate')
@Controller('questionnaires')
export class QuestionnaireController {
  constructor(
    private readonly questionnaires: QuestionnaireService,
    private readonly released: ReleasedVersions,
  ) {}

  @Get()
  @Answers('GET /api/questionnaires')
  async list(): Promise<QuestionnaireSummary[]> {
    return this.questionnaires.list(await this.released.names());
  }

  /** Keeps the version as it is now, so that rounds can ask it. It can never be changed afterwards. */
  @Roles('hr')
  @Post(':kind/:version/release')
  @Answers('POST /api/questionnaires/{kind}/{version}/release')
  release(@Param('kind') kind: string, @Param('version') version: string): Promise<void> {
    return this.released.release(this.questionnaires.find(kind, version));
  }

  @Get(':kind/:version')
  @Answers('GET /api/questionnaires/{kind}/{version}')
  find(@Param('kind') kind: string, @Param('version') version: string): Questionnaire {
    return this.questionnaires.find(kind, version).content;
  }

  /** The questionnaire to print, as an accessible PDF in Danish or English. */
  @Get(':kind/:version/paper/:language')
  @Answers('GET /api/questionnaires/{kind}/{version}/paper/{language}')
  @ApiParam({ name: 'language', enum: ['da', 'en'] })
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
