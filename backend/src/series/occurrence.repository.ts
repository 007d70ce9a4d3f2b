import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, In, type FindOptionsWhere } from 'typeorm';
import { RoundEntity } from '../round/round.entity';
import type { SkipReason } from './timetable/next-action';
import { OccurrenceEntity } from './occurrence.entity';
import { writeTimetable } from './series.repository';
import { lastDayOf, STEPS, type TimetableStep } from './timetable/timetable';
import { TimetableStepEntity } from './timetable/timetable-step.entity';

/** A planned round with its timetable, in the order of its steps. */
export type PlannedRound = OccurrenceEntity & { readonly steps: TimetableStepEntity[] };

/** What the days of the steps hang on. */
const MOVING = ['opensOn', 'hour', 'daysOpen'] as const;

/** Planned rounds and their timetables, on the managing connection. */
@Injectable()
export class OccurrenceRepository {
  constructor(@InjectDataSource('managing') private readonly dataSource: DataSource) {}

  /** Planned rounds in the order they open, with their rounds and steps. */
  async list(where: FindOptionsWhere<OccurrenceEntity> = {}): Promise<PlannedRound[]> {
    const found = await this.dataSource.getRepository(OccurrenceEntity).find({
      where,
      relations: { round: true, series: true },
      order: { opensOn: 'ASC', name: 'ASC' },
    });
    const steps = await this.dataSource
      .getRepository(TimetableStepEntity)
      .findBy({ occurrenceId: In(found.map(({ id }) => id)) });
    const place = ({ step }: TimetableStepEntity) => STEPS.indexOf(step);
    steps.sort((a, b) => place(a) - place(b));
    return found.map((occurrence) => {
      const own = steps.filter(({ occurrenceId }) => occurrenceId === occurrence.id);
      return Object.assign(occurrence, { steps: own });
    });
  }

  async find(id: string): Promise<PlannedRound | null> {
    return (await this.list({ id }))[0] ?? null;
  }

  /** Those with a step that may be due: it is time, or the results have been published. */
  async listDue(moment: Date): Promise<PlannedRound[]> {
    const rows: { id: string }[] = await this.dataSource.query(
      `SELECT DISTINCT occurrence.id FROM occurrence
       JOIN timetable_step ON timetable_step.occurrence_id = occurrence.id
       LEFT JOIN round ON round.id = occurrence.round_id
       WHERE NOT skipped AND done_at IS NULL
         AND (due_at <= $1 OR (step = 'results' AND round.state = 'published')
           OR (step IN ('pre-notice', 'open', 'invitation') AND round.state <> 'draft'))`,
      [moment],
    );
    return rows.length === 0 ? [] : this.list({ id: In(rows.map(({ id }) => id)) });
  }

  insert(occurrence: Partial<OccurrenceEntity>): Promise<string> {
    return this.dataSource.transaction(async (manager) => {
      const made = manager.create(OccurrenceEntity, occurrence);
      await manager.insert(OccurrenceEntity, made);
      await writeTimetable(manager, made.id, made);
      return made.id;
    });
  }

  /** Changes a plan whose round has not opened. False where it has. */
  change(id: string, change: Partial<OccurrenceEntity>): Promise<boolean> {
    return this.dataSource.transaction(async (manager) => {
      const held = await manager.findOneBy(OccurrenceEntity, { id });
      if (!held) return false;
      const plan = { ...held, ...change };
      if (plan.roundId !== null) {
        const closesOn = lastDayOf(plan);
        const draft = { id: plan.roundId, state: 'draft' as const };
        const { affected } = await manager.update(RoundEntity, draft, { closesOn });
        if (affected !== 1) return false;
      }
      if (Object.keys(change).length > 0) await manager.update(OccurrenceEntity, { id }, change);
      const moves = MOVING.some((field) => change[field] !== undefined);
      if (moves) await writeTimetable(manager, id, plan);
      return true;
    });
  }

  async remove(id: string): Promise<void> {
    await this.dataSource.getRepository(OccurrenceEntity).delete({ id });
  }

  async linkRound(id: string, roundId: string): Promise<void> {
    await this.dataSource.getRepository(OccurrenceEntity).update({ id }, { roundId });
  }

  /** Notes that a step has been taken or passed over; what was noted first stays. */
  async finish(
    id: string,
    step: TimetableStep,
    doneAt: Date,
    outcome: 'done' | SkipReason,
    mails: number | null,
  ): Promise<void> {
    await this.dataSource
      .createQueryBuilder()
      .update(TimetableStepEntity)
      .set({ doneAt, outcome, mails })
      .where('occurrence_id = :id AND step = :step AND done_at IS NULL', { id, step })
      .execute();
  }

  /**
   * Notes the opening. Where it came on another day than planned, the rest follows from the day it
   * came, for as many days as planned; the invitation goes out at once.
   */
  async finishOpening(
    { id, roundId, ...plan }: PlannedRound,
    opensOn: string,
    doneAt: Date,
  ): Promise<void> {
    await this.dataSource.transaction(async (manager) => {
      const steps = { occurrenceId: id };
      await manager.query(
        `UPDATE timetable_step SET done_at = $2, outcome = 'done'
         WHERE occurrence_id = $1 AND step = 'open' AND done_at IS NULL`,
        [id, doneAt],
      );
      if (opensOn !== plan.opensOn && roundId !== null) {
        const moved = { ...plan, opensOn };
        await manager.update(OccurrenceEntity, { id }, { opensOn });
        await manager.update(
          RoundEntity,
          { id: roundId, state: 'open' },
          { closesOn: lastDayOf(moved) },
        );
        await writeTimetable(manager, id, moved);
      }
      await manager.update(
        TimetableStepEntity,
        { ...steps, step: 'invitation' },
        { dueAt: doneAt },
      );
    });
  }
}
