import { Body, Controller, Get, Param, Post, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Round } from '@ledelsespuls/contracts/bodies/rounds/round';
import type { Participation } from '@ledelsespuls/contracts/bodies/rounds/participation';
import { Roles } from '../access/roles.decorator';
import { Answers } from '../problem/answers.decorator';
import { ChooseEditHolderDto, ChooseRecollectionDto, CreateRoundDto } from './round.dto';
import { RoundService } from './round.service';

@ApiTags('rounds')
@Roles('hr')
@Controller('rounds')
export class RoundController {
  constructor(private readonly rounds: RoundService) {}

  @Get()
  @Answers('GET /api/rounds')
  list(): Promise<Round[]> {
    return this.rounds.list();
  }

  @Post()
  @Answers('POST /api/rounds')
  create(@Body() body: CreateRoundDto): Promise<Round> {
    return this.rounds.create(body);
  }

  @Get(':key')
  @Answers('GET /api/rounds/{key}')
  find(@Param('key') key: string): Promise<Round> {
    return this.rounds.find(key);
  }

  /** Chooses for a draft who can change an answer while it is open. */
  @Put(':key/edit-holder')
  @Answers('PUT /api/rounds/{key}/edit-holder')
  chooseEditHolder(
    @Param('key') key: string,
    @Body() { editHolder }: ChooseEditHolderDto,
  ): Promise<Round> {
    return this.rounds.chooseEditHolder(key, editHolder);
  }

  /** Chooses for a draft of an annual round whether leaders of 2020 are asked what has become since. One round alone can ask. */
  @Put(':key/recollection')
  @Answers('PUT /api/rounds/{key}/recollection')
  chooseRecollection(
    @Param('key') key: string,
    @Body() { asksRecollection }: ChooseRecollectionDto,
  ): Promise<Round> {
    return this.rounds.chooseRecollection(key, asksRecollection);
  }

  /** Invites every leader in the organisation as it is today. */
  @Post(':key/open')
  @Answers('POST /api/rounds/{key}/open')
  open(@Param('key') key: string): Promise<Round> {
    return this.rounds.open(key);
  }

  /** How many have answered; never who. */
  @Get(':key/participation')
  @Answers('GET /api/rounds/{key}/participation')
  participation(@Param('key') key: string): Promise<Participation> {
    return this.rounds.participation(key);
  }
}
