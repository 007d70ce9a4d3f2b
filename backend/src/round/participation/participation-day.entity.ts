import { Column, Entity, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import type { Relation } from 'typeorm';
import { RoundEntity } from '../round.entity';

/** How many of all invited had answered by the end of a day; of kommunen alone, and no finer than a day. */
@Entity('participation_day')
export class ParticipationDayEntity {
  @PrimaryColumn('uuid', { name: 'round_id', primaryKeyConstraintName: 'participation_day_pk' })
  roundId: string;

  @ManyToOne(() => RoundEntity, { nullable: false, onDelete: 'CASCADE' })
  @JoinColumn({ name: 'round_id', foreignKeyConstraintName: 'participation_day_round_fk' })
  round: Relation<RoundEntity>;

  @PrimaryColumn('date', { primaryKeyConstraintName: 'participation_day_pk' })
  day: string;

  @Column('int')
  answered: number;
}
