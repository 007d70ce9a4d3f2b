import { Body, Controller, Get, HttpCode, Patch, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Roles } from '../access/roles.decorator';
import { CreateSuccessionDto, DecideSuccessionsDto, SuccessionDto } from './succession.dto';
import { SuccessionService } from './succession.service';

@ApiTags('organisation')
@Roles('hr')
@Controller('organisation/successions')
export class SuccessionController {
  constructor(private readonly successions: SuccessionService) {}

  /** Which unit succeeds which, decided or not, the newest first. */
  @Get()
  @ApiOkResponse({ type: [SuccessionDto] })
  list(): Promise<SuccessionDto[]> {
    return this.successions.list();
  }

  /** Confirms one that no import has proposed. */
  @Post()
  @ApiCreatedResponse()
  create(@Body() wanted: CreateSuccessionDto): Promise<void> {
    return this.successions.create(wanted);
  }

  /** Decides proposals, or undoes decisions that no round has been opened with; all of them or none. */
  @Patch()
  @HttpCode(204)
  @ApiNoContentResponse()
  decide(@Body() decision: DecideSuccessionsDto): Promise<void> {
    return this.successions.decide(decision);
  }
}
