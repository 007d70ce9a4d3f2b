import { Module } from '@nestjs/common';
import { BoxModule } from '../box/box.module';
import { ReviewModule } from '../review/review.module';
import { RoundModule } from '../round/round.module';
import { WorkersModule } from '../workers/workers.module';
import { PublicationController } from './publication.controller';
import { PublicationRepository } from './publication.repository';
import { PublicationService } from './publication.service';

@Module({
  imports: [BoxModule, ReviewModule, RoundModule, WorkersModule],
  controllers: [PublicationController],
  providers: [PublicationRepository, PublicationService],
  exports: [PublicationService],
})
export class PublicationModule {}
