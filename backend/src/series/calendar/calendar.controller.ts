import { Body, Controller, Delete, Get, Param, Patch, Post, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Occurrence } from '@ledelsespuls/contracts/bodies/rounds/occurrence';
import { Roles } from '../../access/roles.decorator';
import { Answers } from '../../problem/answers.decorator';
import { CalendarService } from './calendar.service';
import { ChangeOccurrenceDto, DiscussedDto, ScheduleRoundDto } from '../series.dto';

@ApiTags('calendar')
@Roles('hr')
@Controller()
export class CalendarController {
  constructor(private readonly calendar: CalendarService) {}

  /** Rounds that run, lie ahead within eighteen months, or were published lately. */
  @Get('calendar')
  @Answers('GET /api/calendar')
  list(): Promise<Occurrence[]> {
    return this.calendar.list();
  }

  @Get('calendar/:id')
  @Answers('GET /api/calendar/{id}')
  find(@Param('id') id: string): Promise<Occurrence> {
    return this.calendar.find(id);
  }

  /** Moves or edits a planned round; its series leaves it alone from then on. */
  @Patch('calendar/:id')
  @Answers('PATCH /api/calendar/{id}')
  change(@Param('id') id: string, @Body() change: ChangeOccurrenceDto): Promise<Occurrence> {
    return this.calendar.change(id, change);
  }

  /** Leaves the round out this time. It can be taken back until its day. */
  @Post('calendar/:id/skip')
  @Answers('POST /api/calendar/{id}/skip')
  skip(@Param('id') id: string): Promise<Occurrence> {
    return this.calendar.skip(id, true);
  }

  @Delete('calendar/:id/skip')
  @Answers('DELETE /api/calendar/{id}/skip')
  unskip(@Param('id') id: string): Promise<Occurrence> {
    return this.calendar.skip(id, false);
  }

  /** Ticks that the round was discussed in HovedMED on a day, or takes the tick away. */
  @Put('calendar/:id/discussed')
  @Answers('PUT /api/calendar/{id}/discussed')
  discuss(@Param('id') id: string, @Body() { discussedOn }: DiscussedDto): Promise<Occurrence> {
    return this.calendar.discuss(id, discussedOn);
  }

  /** Makes its round ahead, with the name and questionnaire that the plan has now. */
  @Post('calendar/:id/round')
  @Answers('POST /api/calendar/{id}/round')
  makeRound(@Param('id') id: string): Promise<Occurrence> {
    return this.calendar.makeRound(id);
  }

  /** Gives a draft a timetable: it opens, sends its mails and closes by itself. */
  @Put('rounds/:key/timetable')
  @Answers('PUT /api/rounds/{key}/timetable')
  schedule(@Param('key') key: string, @Body() wanted: ScheduleRoundDto): Promise<Occurrence> {
    return this.calendar.schedule(key, wanted);
  }

  /** Takes the timetable away; the draft stays. */
  @Delete('rounds/:key/timetable')
  @Answers('DELETE /api/rounds/{key}/timetable')
  unschedule(@Param('key') key: string): Promise<void> {
    return this.calendar.unschedule(key);
  }
}
