import { Check, Column, Entity, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import type { Relation } from 'typeorm';
import { isOneOf } from '../database/is-one-of';
import { RoundEntity } from '../round/round.entity';
import { REMINDERS, type Reminder } from './occasion';

/**
 * That a reminder of a round was asked for. It is there even where nobody got a mail, since whether
 * anybody did may tell of one person.
 */
@Entity('reminder')
@Check('reminder_occasion_check', isOneOf('occasion', REMINDERS))
export class ReminderEntity {
  @PrimaryColumn('uuid', { name: 'round_id', primaryKeyConstraintName: 'reminder_pk' })
  roundId: string;

  @ManyToOne(() => RoundEntity, { nullable: false, onDelete: 'CASCADE' })
  @JoinColumn({ name: 'round_id', foreignKeyConstraintName: 'reminder_round_fk' })
  round: Relation<RoundEntity>;

  @PrimaryColumn('text', { primaryKeyConstraintName: 'reminder_pk' })
  occasion: Reminder;

  /**
   * How many of all who were invited had not answered at that moment, with or without mail, on the
   * roster or not: what participation said then. Null where it may not be shown, or was not noted.
   */
  @Column('int', { nullable: true })
  unanswered: number | null;
}
