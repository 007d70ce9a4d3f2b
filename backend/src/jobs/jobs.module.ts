import { Module } from '@nestjs/common';
import { JobRunnerService } from './job-runner.service';
import { JobsController } from './jobs.controller';
import { JobsRepository } from './jobs.repository';
import { JobsService } from './jobs.service';

@Module({
  controllers: [JobsController],
  providers: [JobsRepository, JobsService, JobRunnerService],
  exports: [JobsService],
})
export class JobsModule {}
