import { Controller, Get } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import type { Health } from '@ledelsespuls/contracts/bodies/health';
import { BoxKeys } from '../envelope/box-keys.service';
import { Public } from '../access/roles.decorator';
import { Answers } from '../problem/answers.decorator';

@ApiTags('health')
@Public()
@Controller('health')
export class HealthController {
  constructor(
    @InjectDataSource('managing') private readonly dataSource: DataSource,
    private readonly keys: BoxKeys,
  ) {}

  /** Answers only while the database does; tells whether the folder of keys has what it should. */
  @Get()
  @Answers('GET /api/health')
  async check(): Promise<Health> {
    const kept: { box_key: Buffer }[] = await this.dataSource.query(
      `SELECT box_key FROM round WHERE state IN ('open', 'closed') AND box_key IS NOT NULL`,
    );
    const states = await Promise.all(kept.map(({ box_key }) => this.keys.stateOf(box_key)));
    return { status: 'ok', boxKeys: !states.includes('lost') };
  }
}
