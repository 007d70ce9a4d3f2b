import {
  Check,
  Column,
  Entity,
  JoinColumn,
  ManyToOne,
  PrimaryGeneratedColumn,
  type Relation,
} from 'typeorm';
import { ElicitationEntity } from './elicitation.entity';
import type { ExpectedByWord } from './lexicon-with';

/**
 * What an elicitation made of the words, from the day that it was taken into use; or that HR came back to the assumed values,
 * with neither elicitation nor readers nor values. It is never changed.
 */
@Entity('elicited_lexicon')
@Check('elicited_lexicon_source_check', 'num_nulls(elicitation_id, readers) IN (0, 2)')
export class ElicitedLexiconEntity {
  /** The newest is in use. */
  @PrimaryGeneratedColumn('identity', {
    generatedIdentity: 'ALWAYS',
    primaryKeyConstraintName: 'elicited_lexicon_pk',
  })
  version: number;

  @ManyToOne(() => ElicitationEntity, { nullable: true, onDelete: 'RESTRICT' })
  @JoinColumn({
    name: 'elicitation_id',
    foreignKeyConstraintName: 'elicited_lexicon_elicitation_fk',
  })
  elicitation: Relation<ElicitationEntity> | null;

  @Column('uuid', { name: 'elicitation_id', nullable: true })
  elicitationId: string | null;

  /** The day that the elicitation was closed, or that HR came back. */
  @Column('date', { name: 'as_of' })
  asOf: string;

  @Column('int', { nullable: true })
  readers: number | null;

  /** Of the words that enough readers placed; the others are as assumed. */
  @Column('jsonb')
  expected: ExpectedByWord;

  @Column('date', { name: 'taken_on' })
  takenOn: string;

  /** Mail of who took it into use; the account may be removed later. */
  @Column('text')
  account: string;
}
