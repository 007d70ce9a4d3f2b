import { Module } from '@nestjs/common';
import { RoundModule } from '../round/round.module';
import { PublicationController } from './publication.controller';
import { PublicationRepository } from './publication.repository';
import { PublicationService } from './publication.service';

@Module({
  imports: [RoundModule],
  controllers: [PublicationController],
  providers: [PublicationRepository, PublicationService],
  exports: [PublicationService],
})
export class PublicationModule {}
