import { Body, Controller, Get, Patch, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Succession } from '@ledelsespuls/contracts/bodies/organisation/succession';
import { Roles } from '../../access/roles.decorator';
import { Answers } from '../../problem/answers.decorator';
import { CreateSuccessionDto, DecideSuccessionsDto } from './succession.dto';
import { SuccessionService } from './succession.service';

@ApiTags('organisation')
@Roles('hr')
@Controller('organisation/successions')
export class SuccessionController {
  constructor(private readonly successions: SuccessionService) {}

  /** Which unit succeeds which, decided or not, the newest first. */
  @Get()
  @Answers('GET /api/organisation/successions')
  list(): Promise<Succession[]> {
    return this.successions.list();
  }

  /** Confirms one that no import has proposed. */
  @Post()
  @Answers('POST /api/organisation/successions')
  create(@Body() wanted: CreateSuccessionDto): Promise<void> {
    return this.successions.create(wanted);
  }

  /** Decides proposals, or undoes decisions that no round has been opened with; all of them or none. */
  @Patch()
  @Answers('PATCH /api/organisation/successions')
  decide(@Body() decision: DecideSuccessionsDto): Promise<void> {
    return this.successions.decide(decision);
  }
}
