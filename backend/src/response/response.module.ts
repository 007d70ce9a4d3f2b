import { Module } from '@nestjs/common';
import { ThrottlerStorageService } from '@nestjs/throttler';
import { QuestionnaireModule } from '../questionnaire/questionnaire.module';
import { CodeAttempts } from './code-attempts.interceptor';
import { DraftController } from './draft/draft.controller';
import { DraftRepository } from './draft/draft.repository';
import { DraftService } from './draft/draft.service';
import { NewDrafts } from './draft/new-drafts.service';
import { EnvelopeRepository } from './envelope/envelope.repository';
import { NoticeController } from './notice.controller';
import { OwnKeyRepository } from './own-key/own-key.repository';
import { OwnResultsController } from './own-results.controller';
import { PreviewController } from './preview/preview.controller';
import { ResponseController } from './response.controller';
import { ResponseRepository } from './response.repository';
import { ResponseService } from './response.service';

@Module({
  imports: [QuestionnaireModule],
  controllers: [
    ResponseController,
    DraftController,
    OwnResultsController,
    PreviewController,
    NoticeController,
  ],
  providers: [
    EnvelopeRepository,
    OwnKeyRepository,
    ResponseRepository,
    ResponseService,
    DraftRepository,
    DraftService,
    NewDrafts,
    ThrottlerStorageService,
    CodeAttempts,
  ],
  exports: [ResponseService],
})
export class ResponseModule {}
