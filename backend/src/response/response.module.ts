import { Module } from '@nestjs/common';
import { ThrottlerStorageService } from '@nestjs/throttler';
import { QuestionnaireModule } from '../questionnaire/questionnaire.module';
import { CodeAttempts } from './code-attempts.service';
import { PreviewController } from './preview.controller';
import { ResponseController } from './response.controller';
import { ResponseRepository } from './response.repository';
import { ResponseService } from './response.service';

@Module({
  imports: [QuestionnaireModule],
  controllers: [ResponseController, PreviewController],
  providers: [ResponseRepository, ResponseService, ThrottlerStorageService, CodeAttempts],
  exports: [ResponseService],
})
export class ResponseModule {}
