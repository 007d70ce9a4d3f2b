import { Module } from '@nestjs/common';
import { QuestionnaireModule } from '../questionnaire/questionnaire.module';
import { RoundModule } from '../round/round.module';
import { InvitationController } from './invitation.controller';
import { InvitationRepository } from './invitation.repository';
import { InvitationService } from './invitation.service';
import { LinkDownloadController } from './link-download.controller';
import { LinkFilesService } from './link-files.service';

@Module({
  imports: [RoundModule, QuestionnaireModule],
  controllers: [InvitationController, LinkDownloadController],
  providers: [InvitationRepository, InvitationService, LinkFilesService],
  exports: [InvitationService],
})
export class InvitationModule {}
