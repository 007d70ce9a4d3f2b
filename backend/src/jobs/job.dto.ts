import { ApiProperty } from '@nestjs/swagger';
import type { JobState } from './jobs.repository';
import { LISTED_QUEUES, type QueueName } from '../database/queues';

export class JobFaultDto {
  @ApiProperty()
  title: string;

  @ApiProperty()
  detail: string;
}

export class JobDto {
  @ApiProperty()
  id: string;

  @ApiProperty({ enum: LISTED_QUEUES })
  queue: QueueName;

  @ApiProperty({
    type: 'object',
    additionalProperties: { type: 'string' },
    description: 'What it is about, such as the key of a round; never a person',
  })
  subject: Record<string, string>;

  @ApiProperty({ enum: ['waiting', 'running', 'retrying', 'done', 'failed'] })
  state: JobState;

  @ApiProperty()
  createdAt: string;

  @ApiProperty({ type: String, nullable: true, description: 'When it was last begun' })
  startedAt: string | null;

  @ApiProperty({ type: String, nullable: true })
  finishedAt: string | null;

  @ApiProperty({ type: String, nullable: true, description: 'Null once it runs or has ended' })
  nextTryAt: string | null;

  @ApiProperty()
  tries: number;

  @ApiProperty({ type: JobFaultDto, nullable: true, description: 'Why the last try failed' })
  fault: JobFaultDto | null;
}
