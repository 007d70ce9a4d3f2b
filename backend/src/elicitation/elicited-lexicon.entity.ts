import {
  Column,
  Entity,
  JoinColumn,
  OneToOne,
  PrimaryGeneratedColumn,
  Unique,
  type Relation,
} from 'typeorm';
import { ElicitationEntity } from './elicitation.entity';
import type { ExpectedByWord } from './lexicon-with';

/** What an elicitation made of the words, from the day that it was taken into use. It is never changed. */
@Entity('elicited_lexicon')
@Unique('elicited_lexicon_elicitation_unique', ['elicitationId'])
export class ElicitedLexiconEntity {
  /** The newest is in use. */
  @PrimaryGeneratedColumn('identity', {
    generatedIdentity: 'ALWAYS',
    primaryKeyConstraintName: 'elicited_lexicon_pk',
  })
  version: number;

  @OneToOne(() => ElicitationEntity, { nullable: false, onDelete: 'RESTRICT' })
  @JoinColumn({
    name: 'elicitation_id',
    foreignKeyConstraintName: 'elicited_lexicon_elicitation_fk',
  })
  elicitation: Relation<ElicitationEntity>;

  @Column('uuid', { name: 'elicitation_id' })
  elicitationId: string;

  /** The day that the elicitation was closed. */
  @Column('date', { name: 'as_of' })
  asOf: string;

  @Column('int')
  readers: number;

  /** Of the words that enough readers placed; the others are as assumed. */
  @Column('jsonb')
  expected: ExpectedByWord;

  @Column('date', { name: 'taken_on' })
  takenOn: string;

  /** Mail of who took it into use; the account may be removed later. */
  @Column('text')
  account: string;
}
