import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, type EntityManager } from 'typeorm';
import { byName } from '@ledelsespuls/contracts/words/writing/danish-order';
import { lockSql } from '../database/advisory-locks';
import { OccurrenceEntity } from './occurrence.entity';
import { occurrencesOf } from './planning/occurrences-of';
import { reconcile } from './planning/reconcile';
import { SeriesEntity } from './series.entity';
import { timetableOf, type RoundPlan } from './timetable/timetable';
import { TimetableStepEntity } from './timetable/timetable-step.entity';

/** Series and what they plan, on the managing connection. */
@Injectable()
export class SeriesRepository {
  constructor(@InjectDataSource('managing') private readonly dataSource: DataSource) {}

  async list(): Promise<SeriesEntity[]> {
    return (await this.dataSource.getRepository(SeriesEntity).find()).sort(byName);
  }

  find(id: string): Promise<SeriesEntity | null> {
    return this.dataSource.getRepository(SeriesEntity).findOneBy({ id });
  }

  findByName(name: string): Promise<SeriesEntity | null> {
    return this.dataSource.getRepository(SeriesEntity).findOneBy({ name });
  }

  /** Saves a series' rule, and brings what it plans to it. */
  save(series: Partial<SeriesEntity>, today: string): Promise<string> {
    return this.planning(async (manager) => {
      const saved = await manager.save(SeriesEntity, manager.create(SeriesEntity, series));
      const whole = await manager.findOneByOrFail(SeriesEntity, { id: saved.id });
      await bringToRule(manager, whole, today);
      return saved.id;
    });
  }

  /** Ends a series: what HR has not touched goes, the rest stays as rounds of their own. */
  async end(id: string): Promise<void> {
    await this.planning(async (manager) => {
      await manager.query(
        `DELETE FROM occurrence WHERE series_id = $1 AND round_id IS NULL AND NOT edited
           AND discussed_on IS NULL`,
        [id],
      );
      await manager.delete(SeriesEntity, { id });
    });
  }

  /** Plans the rounds that the passing of time has brought within the horizon. */
  async planAhead(today: string): Promise<void> {
    await this.planning(async (manager) => {
      for (const series of await manager.find(SeriesEntity)) {
        await bringToRule(manager, series, today);
      }
    });
  }

  private planning<Result>(work: (manager: EntityManager) => Promise<Result>): Promise<Result> {
    return this.dataSource.transaction(async (manager) => {
      await manager.query(lockSql('planning', 'transaction'));
      return work(manager);
    });
  }
}

async function bringToRule(
  manager: EntityManager,
  series: SeriesEntity,
  today: string,
): Promise<void> {
  const planned = await manager.findBy(OccurrenceEntity, { seriesId: series.id });
  const { add, change, remove } = reconcile(
    planned.flatMap((occurrence) => {
      const { id, slot, name, opensOn, edited, skipped, discussedOn, roundId } = occurrence;
      const isTouched =
        edited || skipped || discussedOn !== null || roundId !== null || opensOn <= today;
      return slot === null ? [] : [{ id, slot, name, opensOn, isTouched }];
    }),
    occurrencesOf(series, today),
  );
  if (remove.length > 0) await manager.delete(OccurrenceEntity, remove);
  const { kind, hour, daysOpen, mails, minimum, rosterMaxAge, simulated } = series;
  const rule = { kind, hour, daysOpen, mails, minimum, rosterMaxAge, simulated };
  for (const wanted of add) {
    const occurrence = manager.create(OccurrenceEntity, {
      seriesId: series.id,
      ...wanted,
      ...rule,
    });
    await manager.insert(OccurrenceEntity, occurrence);
    await writeTimetable(manager, occurrence.id, occurrence);
  }
  for (const { id, to } of change) {
    const plan = { ...rule, name: to.name, opensOn: to.opensOn };
    await manager.update(OccurrenceEntity, { id }, plan);
    await writeTimetable(manager, id, plan);
  }
}

/** Writes when each step comes; what has been done already stays. */
export async function writeTimetable(
  manager: EntityManager,
  occurrenceId: string,
  plan: RoundPlan,
): Promise<void> {
  await manager.query('DELETE FROM timetable_step WHERE occurrence_id = $1 AND done_at IS NULL', [
    occurrenceId,
  ]);
  await manager
    .createQueryBuilder()
    .insert()
    .into(TimetableStepEntity)
    .values(timetableOf(plan).map((step) => ({ occurrenceId, ...step })))
    .orIgnore()
    .execute();
}
