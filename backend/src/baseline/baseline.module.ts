import { Module } from '@nestjs/common';
import { QuestionnaireModule } from '../questionnaire/questionnaire.module';
import { BaselineController } from './baseline.controller';
import { BaselineNumbersService } from './numbers/baseline-numbers.service';

@Module({
  imports: [QuestionnaireModule],
  controllers: [BaselineController],
  providers: [BaselineNumbersService],
})
export class BaselineModule {}
