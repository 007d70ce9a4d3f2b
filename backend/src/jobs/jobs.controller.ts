import { Controller, Get, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Job } from '@ledelsespuls/contracts/bodies/rounds/job';
import type { Language } from '@ledelsespuls/contracts/lists/answering/languages';
import { Roles } from '../access/roles.decorator';
import { Answers } from '../problem/answers.decorator';
import { ReaderLanguage } from '../problem/reader-language.decorator';
import { JobsService } from './jobs.service';

@ApiTags('jobs')
@Roles('hr')
@Controller('jobs')
export class JobsController {
  constructor(private readonly jobs: JobsService) {}

  /** Failed ones first, then what waits or runs, then what is done, newest first. */
  @Get()
  @Answers('GET /api/jobs')
  list(@ReaderLanguage() language: Language): Promise<Job[]> {
    return this.jobs.list(language);
  }

  /** Lets a job that failed, or that waits to be tried again, run at once. */
  @Post(':queue/:id/retry')
  @Answers('POST /api/jobs/{queue}/{id}/retry')
  retry(@Param('queue') queue: string, @Param('id', ParseUUIDPipe) id: string): Promise<void> {
    return this.jobs.retry(queue, id);
  }
}
