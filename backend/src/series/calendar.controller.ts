import { Body, Controller, Delete, Get, HttpCode, Param, Patch, Post, Put } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Roles } from '../access/roles.decorator';
import { CalendarService } from './calendar.service';
import { OccurrenceDto } from './occurrence.dto';
import { ChangeOccurrenceDto, DiscussedDto, ScheduleRoundDto } from './series.dto';

@ApiTags('calendar')
@Roles('hr')
@Controller()
export class CalendarController {
  constructor(private readonly calendar: CalendarService) {}

  /** Rounds that run, lie ahead within eighteen months, or were published lately. */
  @Get('calendar')
  @ApiOkResponse({ type: [OccurrenceDto] })
  list(): Promise<OccurrenceDto[]> {
    return this.calendar.list();
  }

  @Get('calendar/:id')
  @ApiOkResponse({ type: OccurrenceDto })
  find(@Param('id') id: string): Promise<OccurrenceDto> {
    return this.calendar.find(id);
  }

  /** Moves or edits a planned round; its series leaves it alone from then on. */
  @Patch('calendar/:id')
  @ApiOkResponse({ type: OccurrenceDto })
  change(@Param('id') id: string, @Body() change: ChangeOccurrenceDto): Promise<OccurrenceDto> {
    return this.calendar.change(id, change);
  }

  /** Leaves the round out this time. It can be taken back until its day. */
  @Post('calendar/:id/skip')
  @HttpCode(200)
  @ApiOkResponse({ type: OccurrenceDto })
  skip(@Param('id') id: string): Promise<OccurrenceDto> {
    return this.calendar.skip(id, true);
  }

  @Delete('calendar/:id/skip')
  @ApiOkResponse({ type: OccurrenceDto })
  unskip(@Param('id') id: string): Promise<OccurrenceDto> {
    return this.calendar.skip(id, false);
  }

  /** Ticks that the round was discussed in HovedMED on a day, or takes the tick away. */
  @Put('calendar/:id/discussed')
  @ApiOkResponse({ type: OccurrenceDto })
  discuss(@Param('id') id: string, @Body() { discussedOn }: DiscussedDto): Promise<OccurrenceDto> {
    return this.calendar.discuss(id, discussedOn);
  }

  /** Gives a draft a timetable: it opens, sends its mails and closes by itself. */
  @Put('rounds/:key/timetable')
  @ApiOkResponse({ type: OccurrenceDto })
  schedule(@Param('key') key: string, @Body() wanted: ScheduleRoundDto): Promise<OccurrenceDto> {
    return this.calendar.schedule(key, wanted);
  }

  /** Takes the timetable away; the draft stays. */
  @Delete('rounds/:key/timetable')
  @HttpCode(204)
  @ApiNoContentResponse()
  unschedule(@Param('key') key: string): Promise<void> {
    return this.calendar.unschedule(key);
  }
}
