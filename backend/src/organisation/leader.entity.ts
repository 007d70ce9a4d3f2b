import {
  Column,
  Entity,
  Index,
  JoinColumn,
  ManyToOne,
  PrimaryGeneratedColumn,
  Unique,
} from 'typeorm';
import type { Relation } from 'typeorm';
import { UnitEntity } from './unit.entity';

/** A leader on the roster, known by employee number, else by mail. CPR is never here. */
@Entity('leader')
@Unique('leader_employee_number_unique', ['employeeNumber'])
export class LeaderEntity {
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'leader_pk' })
  id: string;

  @Column('text', { name: 'employee_number', nullable: true })
  employeeNumber: string | null;

  @Column('text')
  name: string;

  /** Lower case. */
  @Column('text', { nullable: true })
  mail: string | null;

  @ManyToOne(() => UnitEntity, { nullable: false, onDelete: 'RESTRICT' })
  @JoinColumn({ name: 'unit_id', foreignKeyConstraintName: 'leader_unit_fk' })
  unit: Relation<UnitEntity>;

  @Index('leader_unit_index')
  @Column('uuid', { name: 'unit_id' })
  unitId: string;

  /** Ledelseslag, as the roster says it. */
  @Column('text', { nullable: true })
  layer: string | null;

  @Column('date', { name: 'joined_on' })
  joinedOn: string;

  @Column('date', { name: 'left_on', nullable: true })
  leftOn: string | null;
}
