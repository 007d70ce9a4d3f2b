import { Module } from '@nestjs/common';
import { BoxModule } from '../box/box.module';
import { OrganisationModule } from '../organisation/organisation.module';
import { ReviewController } from './review.controller';
import { ReviewService } from './review.service';

@Module({
  imports: [BoxModule, OrganisationModule],
  controllers: [ReviewController],
  providers: [ReviewService],
  exports: [ReviewService],
})
export class ReviewModule {}
