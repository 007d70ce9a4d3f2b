import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { Module } from '@nestjs/common';
import { readCodedReport } from '../baseline/coded-report/baseline.repository';
import { QuestionnaireModule } from '../questionnaire/questionnaire.module';
import { QuestionnaireService } from '../questionnaire/questionnaire.service';
import { projectFolder } from '../settings/project-folder.repository';
import { CodingController } from './coding.controller';
import { CodingLayer } from './layers/coding-layer.service';
import { CodingRepository } from './coding.repository';
import { CodingReviewService } from './coding-review.service';
import { CorrectionsController } from './corrections/corrections.controller';
import { CorrectionsService } from './corrections/corrections.service';
import { FilesCoding, filesCoding } from './layers/files-coding';
import { ReportTextService } from './layers/report-text.service';

/** As many hex digits tell the codings of a finding apart. */
const MARK_LENGTH = 16;

@Module({
  imports: [QuestionnaireModule],
  controllers: [CodingController, CorrectionsController],
  providers: [
    CodingLayer,
    CodingRepository,
    CodingReviewService,
    CorrectionsService,
    ReportTextService,
    {
      provide: FilesCoding,
      inject: [QuestionnaireService],
      useFactory: (questionnaires: QuestionnaireService) => {
        const report = readCodedReport(join(projectFolder(), 'questionnaires'));
        const annual = questionnaires.newest('annual');
        if (!annual) throw new Error('There is no annual questionnaire');
        return filesCoding(report, annual.content, (text) =>
          createHash('sha256').update(text).digest('hex').slice(0, MARK_LENGTH),
        );
      },
    },
  ],
  exports: [CodingLayer],
})
export class CodingModule {}
