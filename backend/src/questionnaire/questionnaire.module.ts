import { join } from 'node:path';
import { Module } from '@nestjs/common';
import { projectFolder } from '../settings/project-folder.repository';
import { QuestionnaireController } from './questionnaire.controller';
import { readQuestionnaires } from './files/questionnaire.repository';
import { QuestionnaireService } from './questionnaire.service';
import { ReleasedVersions } from './released-versions.repository';

@Module({
  controllers: [QuestionnaireController],
  providers: [
    ReleasedVersions,
    {
      provide: QuestionnaireService,
      useFactory: () =>
        new QuestionnaireService(readQuestionnaires(join(projectFolder(), 'questionnaires'))),
    },
  ],
  exports: [QuestionnaireService, ReleasedVersions],
})
export class QuestionnaireModule {}
