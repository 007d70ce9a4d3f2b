import {
  Check,
  Column,
  Entity,
  JoinColumn,
  ManyToOne,
  OneToOne,
  PrimaryGeneratedColumn,
  Unique,
} from 'typeorm';
import type { Relation } from 'typeorm';
import type { QuestionnaireKind } from '../questionnaire/questionnaire';
import { RoundEntity } from '../round/round.entity';
import { withinLimits } from './planning/plan-limits';
import { SeriesEntity } from './series.entity';
import type { MailStep } from './timetable/timetable';

/**
 * A round that is planned: by a series, or by HR for one draft. The round itself is made when it is
 * announced or opened, so that nothing is frozen before it has to be.
 */
@Entity('occurrence')
@Check('occurrence_hour_check', withinLimits('hour', 'hour'))
@Check('occurrence_days_open_check', withinLimits('days_open', 'daysOpen'))
@Check('occurrence_minimum_check', 'minimum >= 5')
@Unique('occurrence_slot_unique', ['seriesId', 'slot'])
@Unique('occurrence_round_unique', ['roundId'])
export class OccurrenceEntity {
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'occurrence_pk' })
  id: string;

  @Column('uuid', { name: 'series_id', nullable: true })
  seriesId: string | null;

  @ManyToOne(() => SeriesEntity, { nullable: true, onDelete: 'SET NULL' })
  @JoinColumn({ name: 'series_id', foreignKeyConstraintName: 'occurrence_series_fk' })
  series: Relation<SeriesEntity> | null;

  /** The year and week that the series' rule gave it; kept when it is moved. */
  @Column('text', { nullable: true })
  slot: string | null;

  @Column('uuid', { name: 'round_id', nullable: true })
  roundId: string | null;

  @OneToOne(() => RoundEntity, { nullable: true, onDelete: 'CASCADE' })
  @JoinColumn({ name: 'round_id', foreignKeyConstraintName: 'occurrence_round_fk' })
  round: Relation<RoundEntity> | null;

  @Column('text')
  name: string;

  @Column('text')
  kind: QuestionnaireKind;

  /** Null asks the newest version of the kind. */
  @Column('text', { nullable: true })
  version: string | null;

  @Column('date', { name: 'opens_on' })
  opensOn: string;

  @Column('int')
  hour: number;

  @Column('int', { name: 'days_open' })
  daysOpen: number;

  @Column('text', { array: true })
  mails: readonly MailStep[];

  @Column('int')
  minimum: number;

  @Column('int', { name: 'roster_max_age' })
  rosterMaxAge: number;

  @Column('boolean', { default: false })
  simulated: boolean;

  /** Changed by HR: a new rule of the series leaves it as it is. */
  @Column('boolean', { default: false })
  edited: boolean;

  @Column('boolean', { default: false })
  skipped: boolean;

  /** The day it was discussed in HovedMED, as ticked by HR. */
  @Column('date', { name: 'discussed_on', nullable: true })
  discussedOn: string | null;
}
