import type { ElicitedWord } from '@ledelsespuls/contracts/lists/results/elicited-words';
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
import { ElicitationEntity } from '../elicitation.entity';

/** A reader of the report's words: the hash of a link, and nothing of who has it. */
@Entity('word_reader')
@Unique('word_reader_token_hash_unique', ['tokenHash'])
export class WordReaderEntity {
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'word_reader_pk' })
  id: string;

  @ManyToOne(() => ElicitationEntity, { nullable: false, onDelete: 'RESTRICT' })
  @JoinColumn({
    name: 'elicitation_id',
    foreignKeyConstraintName: 'word_reader_elicitation_fk',
  })
  elicitation: Relation<ElicitationEntity>;

  @Index('word_reader_elicitation_index')
  @Column('uuid', { name: 'elicitation_id' })
  elicitationId: string;

  @Column('bytea', { name: 'token_hash' })
  tokenHash: Buffer;

  /** The word of each page, drawn when the link was made. */
  @Column('text', { array: true })
  words: ElicitedWord[];
}
