import { Column, Entity, Generated, Index, PrimaryGeneratedColumn } from 'typeorm';

/** Readers being asked what the report's words stand for. One is open at a time. */
// An index on an expression, which only the migration can make.
@Index('elicitation_open_unique', { synchronize: false })
@Entity('elicitation')
export class ElicitationEntity {
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'elicitation_pk' })
  id: string;

  /** The newest has the highest. */
  @Column('int')
  @Generated('increment')
  number: number;

  @Column('date', { name: 'opened_on' })
  openedOn: string;

  @Column('date', { name: 'closed_on', nullable: true })
  closedOn: string | null;
}
