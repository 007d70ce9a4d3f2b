import { Check, Column, Entity, PrimaryColumn } from 'typeorm';

/** A figure of the municipality's own for 2020; it stands in for the band that words give. */
@Entity('baseline_number')
@Check('baseline_number_share_check', 'favourable BETWEEN 0 AND 1')
export class BaselineNumberEntity {
  /** `kommunen` or the baseline scope of a forvaltning. */
  @PrimaryColumn('text', { name: 'group_key', primaryKeyConstraintName: 'baseline_number_pk' })
  groupKey: string;

  /** Key of a statement, subtheme or theme. */
  @PrimaryColumn('text', { name: 'item_key', primaryKeyConstraintName: 'baseline_number_pk' })
  itemKey: string;

  @Column('int')
  answered: number;

  /** 0 to 1. */
  @Column('double precision')
  favourable: number;
}
