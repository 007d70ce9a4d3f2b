import { Module } from '@nestjs/common';
import { OrganisationModule } from '../organisation/organisation.module';
import { QuestionnaireModule } from '../questionnaire/questionnaire.module';
import { RoundController } from './round.controller';
import { ParticipationRecorder } from './participation/participation-recorder.service';
import { RoundRepository } from './round.repository';
import { RoundService } from './round.service';

@Module({
  imports: [OrganisationModule, QuestionnaireModule],
  controllers: [RoundController],
  providers: [ParticipationRecorder, RoundRepository, RoundService],
  exports: [ParticipationRecorder, RoundRepository, RoundService],
})
export class RoundModule {}
