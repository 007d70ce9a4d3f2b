import { Column, Entity, JoinColumn, ManyToOne, OneToOne, PrimaryColumn } from 'typeorm';
import type { Relation } from 'typeorm';
import { ElicitedLexiconEntity } from '../elicitation/elicited-lexicon.entity';
import { RoundEntity } from '../round/round.entity';

/** Everything that may ever be shown of one round. The database refuses to change or remove it. */
@Entity('publication')
export class PublicationEntity {
  @PrimaryColumn('uuid', { name: 'round_id', primaryKeyConstraintName: 'publication_pk' })
  roundId: string;

  @OneToOne(() => RoundEntity, { nullable: false, onDelete: 'RESTRICT' })
  @JoinColumn({ name: 'round_id', foreignKeyConstraintName: 'publication_round_fk' })
  round: Relation<RoundEntity>;

  @Column('text', { name: 'round_key' })
  roundKey: string;

  @Column('date', { name: 'published_on' })
  publishedOn: string;

  /** Canonical JSON of a `Publication`, byte for byte as it was frozen. */
  @Column('text')
  content: string;

  /** All figures were computed twice from the answers, and agreed, before they were frozen. */
  @Column('boolean', { name: 'computed_twice', default: false })
  computedTwice: boolean;

  /** SHA-256 of `content`, in hex. */
  @Column('text')
  hash: string;

  @ManyToOne(() => ElicitedLexiconEntity, { nullable: true, onDelete: 'RESTRICT' })
  @JoinColumn({ name: 'lexicon_version', foreignKeyConstraintName: 'publication_lexicon_fk' })
  lexicon: Relation<ElicitedLexiconEntity> | null;

  /** What the report's words stand for in its verdicts: the lexicon in use when it was published; null is the assumed one. */
  @Column('int', { name: 'lexicon_version', nullable: true })
  lexiconVersion: number | null;
}
