import { Controller, Get, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Roles } from '../access/roles.decorator';
import type { Language } from '../problem/problem';
import { ReaderLanguage } from '../problem/reader-language.decorator';
import { JobDto } from './job.dto';
import { JobsService } from './jobs.service';

@ApiTags('jobs')
@Roles('hr')
@Controller('jobs')
export class JobsController {
  constructor(private readonly jobs: JobsService) {}

  /** Failed ones first, then what waits or runs, then what is done, newest first. */
  @Get()
  @ApiOkResponse({ type: [JobDto] })
  list(@ReaderLanguage() language: Language): Promise<JobDto[]> {
    return this.jobs.list(language);
  }

  /** Lets a job that failed, or that waits to be tried again, run at once. */
  @Post(':queue/:id/retry')
  @HttpCode(204)
  @ApiNoContentResponse()
  retry(@Param('queue') queue: string, @Param('id', ParseUUIDPipe) id: string): Promise<void> {
    return this.jobs.retry(queue, id);
  }
}
