import {
  Check,
  Column,
  Entity,
  JoinColumn,
  ManyToOne,
  PrimaryGeneratedColumn,
  Unique,
} from 'typeorm';
import type { Relation } from 'typeorm';
import type {
  SuccessionKind,
  SuccessionState,
} from '@ledelsespuls/contracts/lists/organisation/successions';
import { UnitEntity } from '../unit.entity';

/** That a unit is succeeded by another: proposed by an import or chosen by HR, and valid once HR has confirmed it. */
@Entity('succession')
@Check('succession_kind_check', `kind IN ('renamed', 'moved', 'merged', 'split')`)
@Check('succession_state_check', `state IN ('proposed', 'confirmed', 'refused')`)
@Check('succession_evidence_check', '(shared IS NULL) = (before IS NULL)')
@Check('succession_frozen_check', `NOT frozen OR state = 'confirmed'`)
@Check('succession_units_check', 'predecessor_id <> successor_id')
@Unique('succession_units_unique', ['predecessorId', 'successorId', 'fromDay'])
export class SuccessionEntity {
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'succession_pk' })
  id: string;

  @ManyToOne(() => UnitEntity, { nullable: false, onDelete: 'RESTRICT' })
  @JoinColumn({ name: 'predecessor_id', foreignKeyConstraintName: 'succession_predecessor_fk' })
  predecessor: Relation<UnitEntity>;

  @Column('uuid', { name: 'predecessor_id' })
  predecessorId: string;

  @ManyToOne(() => UnitEntity, { nullable: false, onDelete: 'RESTRICT' })
  @JoinColumn({ name: 'successor_id', foreignKeyConstraintName: 'succession_successor_fk' })
  successor: Relation<UnitEntity>;

  @Column('uuid', { name: 'successor_id' })
  successorId: string;

  @Column('date', { name: 'from_day' })
  fromDay: string;

  @Column('text')
  kind: SuccessionKind;

  @Column('text')
  state: SuccessionState;

  /** Leaders of the predecessor who are in the successor, at the import; null where HR chose it by hand. */
  @Column('int', { nullable: true })
  shared: number | null;

  /** Leaders of the predecessor before the import; null as above. */
  @Column('int', { nullable: true })
  before: number | null;

  /** A round has been opened with it, so it stands. */
  @Column('boolean', { default: false })
  frozen: boolean;
}
