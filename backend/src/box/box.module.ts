import { Module } from '@nestjs/common';
import { JobsModule } from '../jobs/jobs.module';
import { RoundModule } from '../round/round.module';
import { BoxController } from './box.controller';
import { BoxKeeper } from './box-keeper.service';
import { BoxRepository } from './box.repository';
import { BoxService } from './box.service';
import { CustodyService } from './custody.service';

@Module({
  imports: [JobsModule, RoundModule],
  controllers: [BoxController],
  providers: [BoxKeeper, BoxRepository, BoxService, CustodyService],
  exports: [BoxRepository, BoxService],
})
export class BoxModule {}
