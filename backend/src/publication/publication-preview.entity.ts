import { Column, Entity, JoinColumn, OneToOne, PrimaryColumn } from 'typeorm';
import type { Relation } from 'typeorm';
import { RoundEntity } from '../round/round.entity';

/** The preview of a closed round's publication, computed ahead so that HR need not wait. No figure is in it. */
@Entity('publication_preview')
export class PublicationPreviewEntity {
  @PrimaryColumn('uuid', {
    name: 'round_id',
    primaryKeyConstraintName: 'publication_preview_pk',
  })
  roundId: string;

  @OneToOne(() => RoundEntity, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'round_id', foreignKeyConstraintName: 'publication_preview_round_fk' })
  round: Relation<RoundEntity>;

  /** The method that computed it; another method computes it anew. */
  @Column('text')
  method: string;

  @Column('jsonb')
  content: object;
}
