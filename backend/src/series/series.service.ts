import { Injectable } from '@nestjs/common';
import { isUUID } from 'class-validator';
import type { Series, SeriesRule } from '@ledelsespuls/contracts/bodies/rounds/series';
import { Problem } from '../problem/problem';
import { danishDay } from '../round/days/calendar-day';
import type { SeriesEntity } from './series.entity';
import { SeriesRepository } from './series.repository';
import { TimetableService } from './timetable/timetable.service';

/** The surveys that come back, and their rules. */
@Injectable()
export class SeriesService {
  constructor(
    private readonly series: SeriesRepository,
    private readonly timetable: TimetableService,
  ) {}

  async list(): Promise<Series[]> {
    return (await this.series.list()).map(toSeriesDto);
  }

  /** @throws Problem where the name is taken */
  async create(rule: SeriesRule, simulated = false): Promise<Series> {
    if (await this.series.findByName(rule.name)) throw new Problem('series-name-taken');
    return this.save({ ...rule, simulated });
  }

  /** Changes the rule; what it has planned follows, except what HR has touched. */
  async change(id: string, rule: SeriesRule): Promise<Series> {
    await this.load(id);
    const named = await this.series.findByName(rule.name);
    if (named && named.id !== id) throw new Problem('series-name-taken');
    return this.save({ ...rule, id });
  }

  async end(id: string): Promise<void> {
    await this.load(id);
    await this.series.end(id);
  }

  private async save(series: Partial<SeriesEntity>): Promise<Series> {
    const id = await this.series.save(series, danishDay(new Date()));
    this.timetable.tickQuietly();
    return toSeriesDto(await this.load(id));
  }

  private async load(id: string): Promise<SeriesEntity> {
    const series = isUUID(id) ? await this.series.find(id) : null;
    if (!series) throw new Problem('series-not-found');
    return series;
  }
}

function toSeriesDto(series: SeriesEntity): Series {
  const { id, name, kind, weeks, weekday, hour, daysOpen, mails } = series;
  const { minimum, rosterMaxAge, boxCustody, editHolder, simulated } = series;
  return {
    id,
    name,
    kind,
    weeks,
    weekday,
    hour,
    daysOpen,
    mails,
    minimum,
    rosterMaxAge,
    boxCustody,
    editHolder,
    simulated,
  };
}
