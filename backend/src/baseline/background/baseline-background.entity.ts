import { Check, Column, Entity, PrimaryColumn } from 'typeorm';

/** How those who answered a background question in 2020 were distributed, by the municipality's own figures. */
@Entity('baseline_background')
@Check('baseline_background_share_check', 'share BETWEEN 0 AND 1')
export class BaselineBackgroundEntity {
  @PrimaryColumn('text', {
    name: 'question_key',
    primaryKeyConstraintName: 'baseline_background_pk',
  })
  questionKey: string;

  @PrimaryColumn('text', {
    name: 'option_key',
    primaryKeyConstraintName: 'baseline_background_pk',
  })
  optionKey: string;

  /** All who answered the question. */
  @Column('int')
  answered: number;

  /** 0 to 1. */
  @Column('double precision')
  share: number;
}
