import { Column, Entity, JoinColumn, OneToOne, PrimaryColumn } from 'typeorm';
import type { Relation } from 'typeorm';
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

  /**
   * Keyed hash of all that went into it, in hex; null for publications of method 1. Without the
   * server's secret nobody can try out answers against it.
   */
  @Column('text', { name: 'input_hash', nullable: true })
  inputHash: string | null;

  /** SHA-256 of `content`, in hex. */
  @Column('text')
  hash: string;
}
