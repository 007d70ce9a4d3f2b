import { Body, Controller, Delete, Get, HttpCode, Param, Post, Put } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Roles } from '../access/roles.decorator';
import { SeriesDto, SeriesRuleDto } from './series.dto';
import { SeriesService } from './series.service';

@ApiTags('series')
@Roles('hr')
@Controller('series')
export class SeriesController {
  constructor(private readonly series: SeriesService) {}

  @Get()
  @ApiOkResponse({ type: [SeriesDto] })
  list(): Promise<SeriesDto[]> {
    return this.series.list();
  }

  /** Plans the series' rounds for the next eighteen months. */
  @Post()
  @ApiCreatedResponse({ type: SeriesDto })
  create(@Body() rule: SeriesRuleDto): Promise<SeriesDto> {
    return this.series.create(rule);
  }

  /** Plans anew by another rule; rounds that HR has touched stay as they are. */
  @Put(':id')
  @ApiOkResponse({ type: SeriesDto })
  change(@Param('id') id: string, @Body() rule: SeriesRuleDto): Promise<SeriesDto> {
    return this.series.change(id, rule);
  }

  /** Ends the series; planned rounds that HR has not touched go with it. */
  @Delete(':id')
  @HttpCode(204)
  @ApiNoContentResponse()
  end(@Param('id') id: string): Promise<void> {
    return this.series.end(id);
  }
}
