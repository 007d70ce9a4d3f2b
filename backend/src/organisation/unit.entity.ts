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
import type { UnitKind } from './unit-kind';

/** A part of the municipality. A unit that disappears is closed, never deleted: old rounds still name it. */
@Entity('unit')
@Check('unit_kind_check', `kind IN ('kommune', 'forvaltning', 'center', 'enhed')`)
@Unique('unit_key_unique', ['key'])
export class UnitEntity {
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'unit_pk' })
  id: string;

  /** Stable across imports: the HR system's code, or the path of names in a minimal file. */
  @Column('text')
  key: string;

  @Column('text')
  name: string;

  @Column('text')
  kind: UnitKind;

  @ManyToOne(() => UnitEntity, { nullable: true, onDelete: 'RESTRICT' })
  @JoinColumn({ name: 'parent_id', foreignKeyConstraintName: 'unit_parent_fk' })
  parent: Relation<UnitEntity> | null;

  @Column('uuid', { name: 'parent_id', nullable: true })
  parentId: string | null;

  /** The part of the 2020 report that speaks of this forvaltning. */
  @Column('text', { name: 'baseline_scope', nullable: true })
  baselineScope: string | null;

  @Column('date', { name: 'opened_on' })
  openedOn: string;

  @Column('date', { name: 'closed_on', nullable: true })
  closedOn: string | null;
}
