import { Controller, Get } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import type { Health } from '@ledelsespuls/contracts/bodies/health';
import { Public } from '../access/roles.decorator';
import { Answers } from '../problem/answers.decorator';

@ApiTags('health')
@Public()
@Controller('health')
export class HealthController {
  constructor(@InjectDataSource('managing') private readonly dataSource: DataSource) {}

  /** Answers only while the database does. */
  @Get()
  @Answers('GET /api/health')
  async check(): Promise<Health> {
    await this.dataSource.query('SELECT 1');
    return { status: 'ok' };
  }
}
