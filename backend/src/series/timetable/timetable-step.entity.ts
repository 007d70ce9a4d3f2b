import { Column, Entity, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import type { Relation } from 'typeorm';
import type { SkipReason } from './next-action';
import { OccurrenceEntity } from '../occurrence.entity';
import type { TimetableStep } from './timetable';

/** When one step of a planned round comes, and what became of it. */
@Entity('timetable_step')
export class TimetableStepEntity {
  @PrimaryColumn('uuid', { name: 'occurrence_id', primaryKeyConstraintName: 'timetable_step_pk' })
  occurrenceId: string;

  @ManyToOne(() => OccurrenceEntity, { onDelete: 'CASCADE' })
  @JoinColumn({
    name: 'occurrence_id',
    foreignKeyConstraintName: 'timetable_step_occurrence_fk',
  })
  occurrence: Relation<OccurrenceEntity>;

  @PrimaryColumn('text', { primaryKeyConstraintName: 'timetable_step_pk' })
  step: TimetableStep;

  @Column('timestamptz', { name: 'due_at' })
  dueAt: Date;

  @Column('timestamptz', { name: 'done_at', nullable: true })
  doneAt: Date | null;

  @Column('text', { nullable: true })
  outcome: 'done' | SkipReason | null;

  /** How many mails the step queued to everybody; never kept of a reminder, whose count tells who is left. */
  @Column('int', { nullable: true })
  mails: number | null;
}
