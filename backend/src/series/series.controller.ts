import { Body, Controller, Delete, Get, Param, Post, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Series } from '@ledelsespuls/contracts/bodies/rounds/series';
import { Roles } from '../access/roles.decorator';
import { Answers } from '../problem/answers.decorator';
import { SeriesRuleDto } from './series.dto';
import { SeriesService } from './series.service';

@ApiTags('series')
@Roles('hr')
@Controller('series')
export class SeriesController {
  constructor(private readonly series: SeriesService) {}

  @Get()
  @Answers('GET /api/series')
  list(): Promise<Series[]> {
    return this.series.list();
  }

  /** Plans the series' rounds for the next eighteen months. */
  @Post()
  @Answers('POST /api/series')
  create(@Body() rule: SeriesRuleDto): Promise<Series> {
    return this.series.create(rule);
  }

  /** Plans anew by another rule; rounds that HR has touched stay as they are. */
  @Put(':id')
  @Answers('PUT /api/series/{id}')
  change(@Param('id') id: string, @Body() rule: SeriesRuleDto): Promise<Series> {
    return this.series.change(id, rule);
  }

  /** Ends the series; planned rounds that HR has not touched go with it. */
  @Delete(':id')
  @Answers('DELETE /api/series/{id}')
  end(@Param('id') id: string): Promise<void> {
    return this.series.end(id);
  }
}
