import { Module } from '@nestjs/common';
import { ReviewModule } from '../review/review.module';
import { RoundModule } from '../round/round.module';
import { PublicationController } from './publication.controller';
import { PublicationRepository } from './publication.repository';
import { PublicationService } from './publication.service';

@Module({
  imports: [ReviewModule, RoundModule],
  controllers: [PublicationController],
  providers: [PublicationRepository, PublicationService],
  exports: [PublicationService],
})
export class PublicationModule {}
