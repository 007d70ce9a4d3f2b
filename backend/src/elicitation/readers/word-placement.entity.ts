import { Check, Column, Entity, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import type { Relation } from 'typeorm';
import { WordReaderEntity } from './word-reader.entity';

/** What a reader says that the word of a page stands for, in leaders of 100; all null where the reader cannot say. */
@Entity('word_placement')
@Check(
  'word_placement_order_check',
  `num_nulls(least, likely, most) = 3
   OR (num_nulls(least, likely, most) = 0 AND 0 <= least AND least <= likely AND likely <= most AND most <= 100)`,
)
export class WordPlacementEntity {
  @PrimaryColumn('uuid', { name: 'reader_id', primaryKeyConstraintName: 'word_placement_pk' })
  readerId: string;

  @ManyToOne(() => WordReaderEntity, { nullable: false, onDelete: 'RESTRICT' })
  @JoinColumn({ name: 'reader_id', foreignKeyConstraintName: 'word_placement_reader_fk' })
  reader: Relation<WordReaderEntity>;

  /** From 0 on. */
  @PrimaryColumn('int', { primaryKeyConstraintName: 'word_placement_pk' })
  page: number;

  @Column('int', { nullable: true })
  least: number | null;

  @Column('int', { nullable: true })
  likely: number | null;

  @Column('int', { nullable: true })
  most: number | null;
}
