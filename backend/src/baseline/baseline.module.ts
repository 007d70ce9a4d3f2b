import { Module } from '@nestjs/common';
import { QuestionnaireModule } from '../questionnaire/questionnaire.module';
import { BaselineBackgroundService } from './background/baseline-background.service';
import { BaselineController } from './baseline.controller';
import { BaselineNumbersService } from './numbers/baseline-numbers.service';

@Module({
  imports: [QuestionnaireModule],
  controllers: [BaselineController],
  providers: [BaselineBackgroundService, BaselineNumbersService],
})
export class BaselineModule {}
