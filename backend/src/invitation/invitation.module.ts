import { Module } from '@nestjs/common';
import { RoundModule } from '../round/round.module';
import { InvitationController } from './invitation.controller';
import { InvitationRepository } from './invitation.repository';
import { InvitationService } from './invitation.service';

@Module({
  imports: [RoundModule],
  controllers: [InvitationController],
  providers: [InvitationRepository, InvitationService],
  exports: [InvitationService],
})
export class InvitationModule {}
