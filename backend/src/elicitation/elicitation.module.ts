import { join } from 'node:path';
import { Module } from '@nestjs/common';
import { readCodedReport } from '../baseline/coded-report/baseline.repository';
import { projectFolder } from '../settings/project-folder.repository';
import { ElicitationController } from './elicitation.controller';
import { ElicitationRepository } from './elicitation.repository';
import { ElicitationService } from './elicitation.service';
import { WordReadingController } from './readers/word-reading.controller';
import { WordReadingService } from './readers/word-reading.service';

@Module({
  controllers: [ElicitationController, WordReadingController],
  providers: [
    ElicitationRepository,
    WordReadingService,
    {
      provide: ElicitationService,
      inject: [ElicitationRepository],
      useFactory: (repository: ElicitationRepository) =>
        new ElicitationService(
          repository,
          readCodedReport(join(projectFolder(), 'questionnaires')).lexicon,
        ),
    },
  ],
})
export class ElicitationModule {}
