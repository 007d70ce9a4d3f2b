import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Roles } from '../access/roles.decorator';
import { CreateRoundDto, ParticipationDto, RoundDto } from './round.dto';
import { RoundService } from './round.service';

@ApiTags('rounds')
@Roles('hr')
@Controller('rounds')
export class RoundController {
  constructor(private readonly rounds: RoundService) {}

  @Get()
  @ApiOkResponse({ type: [RoundDto] })
  list(): Promise<RoundDto[]> {
    return this.rounds.list();
  }

  @Post()
  @ApiCreatedResponse({ type: RoundDto })
  create(@Body() body: CreateRoundDto): Promise<RoundDto> {
    return this.rounds.create(body);
  }

  @Get(':key')
  @ApiOkResponse({ type: RoundDto })
  find(@Param('key') key: string): Promise<RoundDto> {
    return this.rounds.find(key);
  }

  /** Invites every leader in the organisation as it is today. */
  @Post(':key/open')
  @HttpCode(200)
  @ApiOkResponse({ type: RoundDto })
  open(@Param('key') key: string): Promise<RoundDto> {
    return this.rounds.open(key);
  }

  /** How many have answered; never who. */
  @Get(':key/participation')
  @ApiOkResponse({ type: ParticipationDto })
  participation(@Param('key') key: string): Promise<ParticipationDto> {
    return this.rounds.participation(key);
  }
}
