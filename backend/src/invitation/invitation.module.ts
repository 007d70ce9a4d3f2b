import { Module } from '@nestjs/common';
import { QuestionnaireModule } from '../questionnaire/questionnaire.module';
import { RoundModule } from '../round/round.module';
import { InvitationController } from './invitation.controller';
import { InvitationRepository } from './invitation.repository';
import { InvitationService } from './invitation.service';
import { LinkFilesService } from './link-files.service';

@Module({
  imports: [RoundModule, QuestionnaireModule],
  controllers: [InvitationController],
  providers: [InvitationRepository, InvitationService, LinkFilesService],
  exports: [InvitationService],
})
export class InvitationModule {}
